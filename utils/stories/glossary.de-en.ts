// German words of the news and what English papers write for them: lets articles in the two languages meet on more than
// names that are spelt alike. Written by us for this project, MIT. One pair a line or a semicolon: German forms = English forms.

export const GLOSSARY_DE_EN = `
  deutschland deutscher = germany german; österreich österreicher = austria austrian; schweiz schweizer = switzerland swiss
  frankreich franzose französisch = france french; italien italiener italienisch = italy italian
  spanien spanier spanisch = spain spanish; griechenland grieche griechisch = greece greek; türkei türke türkisch = turkey turkish
  russland russe russisch = russia russian; ukraine ukrainer ukrainisch = ukraine ukrainian; polen pole polnisch = poland polish
  ungarn ungarisch = hungary hungarian; tschechien tschechisch = czech; niederlande niederländisch = netherlands dutch
  belgien belgisch = belgium belgian; dänemark däne dänisch = denmark danish; norwegen norwegisch = norway norwegian
  schweden schwede schwedisch = sweden swedish; finnland finnisch = finland finnish; irland irisch = ireland irish
  großbritannien britisch brite = britain british uk; schottland schottisch = scotland scottish; england englisch = england english
  europa europäisch europäer = europe european; eu = eu; usa vereinigte amerika us = us america american; kanada kanadisch = canada canadian
  mexiko mexikanisch = mexico mexican; brasilien brasilianisch = brazil brazilian; argentinien argentinisch = argentina argentinian
  china chinese chinesisch = china chinese; japan japaner japanisch = japan japanese; indien inder indisch = india indian
  südkorea südkoreanisch = korean korea; nordkorea nordkoreanisch = korean korea; australien australisch = australia australian
  neuseeland = zealand; iran iranisch = iran iranian; irak irakisch = iraq iraqi; syrien syrer syrisch = syria syrian
  israel israelisch = israel israeli; palästina palästinenser palästinensisch = palestine palestinian; ägypten ägyptisch = egypt egyptian
  libyen libysch = libya libyan; libanon libanesisch = lebanon lebanese; jordanien = jordan; saudi-arabien saudisch = saudi
  afghanistan afghanisch = afghanistan afghan; pakistan pakistanisch = pakistan pakistani; südafrika südafrikanisch = africa african
  afrika afrikanisch = africa african; asien asiatisch = asia asian; kroatien = croatia; serbien serbisch = serbia serbian
  rumänien = romania; bulgarien = bulgaria; moskau = moscow; peking = beijing; rom = rome; mailand = milan; venedig = venice
  brüssel = brussels; wien = vienna; zürich = zurich; genf = geneva; münchen = munich; köln = cologne; nürnberg = nuremberg
  warschau = warsaw; prag = prague; kiew kyjiw = kyiv kiev; athen = athens; kopenhagen = copenhagen; lissabon = lisbon
  jerusalem = jerusalem; kairo = cairo; teheran = tehran; tokio = tokyo; bayern bayerisch = bavaria bavarian; sachsen = saxony
  hannover = hanover; nordsee = north; mittelmeer = mediterranean
  regierung kabinett = government cabinet; präsident = president; minister = minister; kanzler kanzlerin = chancellor
  premierminister ministerpräsident premier = prime premier; außenminister = foreign; innenminister = interior; könig = king
  königin = queen; prinz = prince; prinzessin = princess; papst = pope; kirche = church; parlament = parliament; senat = senate
  bundestag = bundestag parliament; wahl wahlen = election elections vote; abstimmung = vote; kandidat = candidate
  partei = party; gesetz = law bill; gericht = court; richter = judge; urteil = verdict ruling; prozess = trial; anklage = charge charged
  anwalt = lawyer; staatsanwalt staatsanwaltschaft = prosecutor prosecutors; gefängnis haft = prison jail; polizei polizist = police officer
  festnahme festgenommen verhaftet = arrest arrested; verdächtiger verdacht = suspect suspected; täter = attacker; opfer = victim victims
  mord = murder; getötet tötet = killed kill; tot tote todesopfer tod = dead death deaths; verletzt verletzte = injured wounded
  angriff attacke = attack; anschlag = attack; messer = knife; schuss schüsse geschossen = shot shooting; bombe = bomb; explosion = explosion blast
  krieg = war; armee militär = army military; soldat soldaten = soldier soldiers troops; rakete raketen = missile rocket; waffe waffen = weapon weapons arms
  terror terrorist = terror terrorist; frieden = peace; waffenruhe waffenstillstand = ceasefire truce; verhandlung verhandlungen gespräche = talks negotiations
  abkommen vertrag = deal agreement treaty; sanktionen = sanctions; gipfel = summit; grenze grenzen = border borders; flüchtling flüchtlinge = refugee refugees
  migrant migranten = migrant migrants; protest proteste demonstration = protest protests; demonstranten = protesters demonstrators; streik = strike
  wirtschaft = economy economic; unternehmen konzern firma = company firm; bank = bank; börse aktie aktien = stock stocks shares; gewinn = profit
  umsatz = sales revenue; steuer steuern = tax taxes; haushalt = budget; zoll zölle = tariff tariffs; handel = trade; preis preise = price prices
  geld = money; kosten = cost costs; arbeitsplätze stellen = jobs; arbeitslosigkeit = unemployment; mitarbeiter = employees staff; gewerkschaft = union
  energie = energy; strom = electricity power; gas = gas; öl = oil; klima = climate; klimawandel = climate; kohle = coal; umwelt = environment
  auto autos = car cars; zug züge bahn = train rail; flugzeug flug = plane flight aircraft; flughafen = airport; absturz = crash; unfall = accident crash
  schiff = ship; kreuzfahrtschiff = cruise; boot = boat; hafen = port harbour; bus = bus; lkw lastwagen = truck lorry; fahrer = driver; straße = street road
  feuer brand = fire; waldbrand = wildfire bushfire; erdbeben = earthquake quake; sturm = storm; überschwemmung hochwasser flut = flood floods; wetter = weather
  schnee = snow; wasser = water; wald = forest; tier tiere = animal animals; hund = dog; katze = cat; zoo = zoo; affen = monkeys apes
  virus coronavirus = virus coronavirus; corona = coronavirus covid; pandemie = pandemic; infektion infiziert infizierte = infection infected cases
  impfung impfstoff = vaccine vaccination; maske masken = mask masks; krankenhaus klinik = hospital; arzt ärzte = doctor doctors; patient patienten = patient patients
  gesundheit = health; krankheit = disease illness; krebs = cancer; studie forscher = study researchers; wissenschaftler = scientist scientists
  quarantäne = quarantine; ausgangssperre = lockdown curfew; lockerung lockerungen = easing ease; schule schulen = school schools; schüler = pupils students
  universität = university; student studenten = student students; lehrer = teacher teachers; kind kinder = child children; frau frauen = woman women
  mann männer = man men; mutter = mother; vater = father; eltern = parents; sohn = son; tochter = daughter; bruder = brother; schwester = sister
  familie = family; hochzeit = wedding; baby = baby; geburt = birth; mädchen = girl; junge = boy; vermisst = missing; suche = search
  fußball = football soccer; spiel spiele = game match games; spieler = player; trainer = coach manager; mannschaft = team; verein = club
  tor tore = goal goals; sieg = win victory; niederlage = defeat loss; saison = season; meister meisterschaft = champion championship; liga = league; weltmeister = world
  weltmeisterschaft wm = world cup; olympia olympische = olympic olympics; gold = gold; silber = silver; bronze = bronze; rennen = race; verletzung = injury
  film = film movie; schauspieler = actor; sänger = singer; musik = music; lied = song; album = album; konzert = concert; serie = series; buch = book
  künstler = artist; museum = museum; fernsehen = television tv; internet = internet; daten = data; handy smartphone = phone smartphone; mond = moon
  rakete = rocket missile; raumfahrt weltraum = space; erde = earth; sonne = sun; zeitung = newspaper; journalist = journalist; kirche = church
  hauptstadt = capital; bürgermeister = mayor; dorf = village; insel = island; berg = mountain; fluss = river; meer = sea; strand = beach; brücke = bridge; gebäude = building
  kunde kunden = customer customers; geschäft laden läden = shop store shops stores; supermarkt = supermarket; restaurant = restaurant; hotel = hotel; urlaub = holiday vacation
  januar = january; februar = february; märz = march; mai = may; juni = june; juli = july; oktober = october; dezember = december
`;
