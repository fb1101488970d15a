// German words of the news and what English papers write for them: lets articles in the two languages meet on more than
// names that are spelt alike. Written by us for this project, MIT. One pair a line or a semicolon: German forms = English forms.

/** Countries, peoples, cities: common ground of half the news, so weaker evidence than a name. */
export const PLACES_DE_EN = `
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
  hongkong hongkonger = hongkong; taiwan taiwanisch = taiwan taiwanese; thailand thailändisch = thailand thai; vietnam vietnamesisch = vietnam vietnamese
  indonesien indonesisch = indonesia indonesian; malaysia malaysisch = malaysia malaysian; philippinen philippinisch = philippines philippine filipino
  singapur = singapore; bangladesch = bangladesh; kambodscha = cambodia; birma myanmar = myanmar burma; mongolei = mongolia; kasachstan = kazakhstan
  usbekistan = uzbekistan; georgien georgisch = georgia georgian; armenien armenisch = armenia armenian; aserbaidschan = azerbaijan; belarus weißrussland belarussisch = belarus belarusian
  estland estnisch = estonia estonian; lettland lettisch = latvia latvian; litauen litauisch = lithuania lithuanian; slowakei slowakisch = slovakia slovak
  slowenien slowenisch = slovenia slovenian; bosnien bosnisch = bosnia bosnian; albanien albanisch = albania albanian; kosovo = kosovo; nordmazedonien = macedonia
  moldau = moldova; zypern zyprisch = cyprus cypriot; malta = malta; luxemburg luxemburgisch = luxembourg; liechtenstein = liechtenstein; island isländisch = iceland icelandic
  portugal portugiesisch portugiese = portugal portuguese; grönland = greenland; kuba kubanisch = cuba cuban; venezuela venezolanisch = venezuela venezuelan
  kolumbien kolumbianisch = colombia colombian; chile chilenisch = chile chilean; peru peruanisch = peru peruvian; bolivien = bolivia; ecuador = ecuador; haiti = haiti
  nigeria nigerianisch = nigeria nigerian; kenia kenianisch = kenya kenyan; äthiopien äthiopisch = ethiopia ethiopian; sudan sudanesisch = sudan sudanese; kongo = congo
  marokko marokkanisch = morocco moroccan; algerien algerisch = algeria algerian; tunesien tunesisch = tunisia tunisian; ruanda = rwanda; somalia = somalia; mali = mali; simbabwe = zimbabwe
  jemen jemenitisch = yemen yemeni; katar = qatar; kuwait = kuwait; emirate = emirates; oman = oman; bahrain = bahrain; vatikan = vatican; gaza gazastreifen = gaza
  florenz = florence; neapel = naples; turin = turin; sizilien = sicily; sardinien = sardinia; korsika = corsica; kreta = crete; mallorca = majorca mallorca; kanaren = canary
  straßburg = strasbourg; marseille = marseilles; antwerpen = antwerp; brügge = bruges; den haag = hague; sevilla = seville; krim = crimea; donezk = donetsk; charkiw charkow = kharkiv
  bagdad = baghdad; damaskus = damascus; beirut = beirut; maskat = muscat; delhi neu-delhi = delhi; bombay mumbai = mumbai; seoul = seoul; pjöngjang = pyongyang; shanghai schanghai = shanghai
  niedersachsen = saxony; nordrhein westfalen = westphalia; hessen hessisch = hesse; thüringen = thuringia; pfalz = palatinate; tirol = tyrol; kärnten = carinthia; steiermark = styria
  kalifornien kalifornisch = california californian; ostsee = baltic; atlantik = atlantic; pazifik = pacific; arktis = arctic; antarktis = antarctica; alpen = alps; rhein = rhine; donau = danube; balkan = balkans
  nahost = east; baskenland = basque; katalonien katalanisch = catalonia catalan; nordirland = ireland; wales walisisch = wales welsh
`;

export const WORDS_DE_EN = `
  regierung kabinett = government cabinet; präsident = president; minister = minister; kanzler kanzlerin = chancellor
  premierminister ministerpräsident premier = prime premier; außenminister = foreign; innenminister = interior; könig = king
  königin = queen; prinz = prince; prinzessin = princess; papst = pope; kirche = church; parlament = parliament; senat = senate
  bundestag = bundestag parliament; wahl wahlen = election elections vote; abstimmung = vote; kandidat = candidate
  partei = party; gesetz = law bill; gericht = court; richter = judge; urteil = verdict ruling; prozess = trial; anklage = charge charged
  anwalt = lawyer; staatsanwalt staatsanwaltschaft = prosecutor prosecutors; gefängnis = prison jail; polizei polizist = police officer
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
  opposition = opposition; koalition = coalition; abgeordneter abgeordnete = lawmaker lawmakers mp mps; rücktritt zurücktreten = resign resignation resigns; wiederwahl = reelection; umfrage umfragen = poll polls
  mehrheit = majority; minderheit = minority; stimme stimmen = vote votes; volksabstimmung referendum = referendum; verfassung = constitution constitutional; demokratie demokratisch = democracy democratic
  botschaft botschafter = embassy ambassador; diplomat diplomaten = diplomat diplomats; besuch besucht = visit visits; treffen = meeting meets; rede ansprache = speech address; brief = letter; erklärung = statement
  kommission = commission; rat = council; ausschuss = committee; behörde behörden = authority authorities agency; ministerium = ministry department; vereinte nationen uno = un nations; nato = nato
  geheimdienst = intelligence; spion spionage = spy espionage; ermittlung ermittlungen ermittler = investigation probe investigators; razzia durchsuchung = raid searches; beweis beweise = evidence; zeuge zeugen = witness witnesses
  betrug = fraud; korruption bestechung = corruption bribery; erpressung = blackmail extortion; diebstahl gestohlen = theft stolen; einbruch einbrecher = burglary burglar; raub überfall = robbery; drogen rauschgift = drugs drug
  vergewaltigung = rape; missbrauch = abuse; belästigung = harassment; entführung entführt = kidnapping abducted; geisel geiseln = hostage hostages; schuldig = guilty; freispruch freigesprochen = acquitted acquittal
  berufung = appeal; strafe = penalty punishment; geldstrafe bußgeld = fine fined; klage verklagt = lawsuit sues; vorwurf vorwürfe = allegations accusations; todesstrafe = execution; schütze = gunman shooter
  verbot verboten = ban banned; erlaubnis = permission; regel regeln = rule rules; pflicht = mandatory; maßnahme maßnahmen = measures; beschränkung beschränkungen = restrictions curbs; notstand = emergency; krise = crisis
  warnung warnt = warning warns; gefahr = danger risk; hilfe hilfen = aid help; rettung gerettet = rescue rescued; feuerwehr = firefighters; notarzt sanitäter = paramedics; evakuierung evakuiert = evacuation evacuated; trümmer = rubble debris
  armut = poverty; hunger = hunger famine; rassismus rassistisch = racism racist; gleichstellung gleichberechtigung = equality; menschenrechte = rights; freiheit = freedom; einwanderung = immigration; asyl = asylum; abschiebung = deportation
  inflation = inflation; zinsen zins = rates interest; notenbank zentralbank = bank; schulden = debt; kredit = loan credit; insolvenz pleite = bankruptcy insolvency; übernahme = takeover acquisition; fusion = merger; anleger = investors
  aktienmarkt börsenkurse kurse = market markets; quartal = quarter; verlust verluste = loss losses; wachstum = growth; rezession = recession; umsätze = revenues; investition investitionen = investment; verbraucher = consumer consumers
  entlassung entlassungen stellenabbau = layoffs; gehalt lohn löhne = wages salary pay; rente renten = pension pensions; miete mieten = rent rents; wohnung wohnungen = apartment housing; haus häuser = house home homes; immobilien = property
  fabrik werk = factory plant; produktion = production; lieferung lieferkette = supply delivery; industrie = industry; landwirtschaft bauern = agriculture farmers; lebensmittel = food; fleisch = meat; milch = milk; ernte = harvest
  atomkraft kernkraft atomkraftwerk = nuclear; atom atomar = nuclear; windkraft = wind; solar = solar; batterie batterien = battery batteries; elektroauto elektroautos = electric; diesel = diesel; abgas emissionen = emissions; autobahn = motorway highway
  verkehr = traffic; reise reisen = travel trip; tourismus touristen = tourism tourists; fluggesellschaft airline = airline; passagier passagiere = passengers passenger; pilot = pilot; hubschrauber = helicopter; drohne drohnen = drone drones; kreuzfahrt = cruise
  weltall raumstation = space; satellit = satellite; astronaut = astronaut; planet = planet; stern = star; forschung = research; entdeckung entdeckt = discovery discovered; erfindung = invention; roboter = robot; künstliche intelligenz = ai artificial
  netzwerk netzwerke = network networks; hacker hackerangriff cyberangriff = hackers cyberattack; software = software; nutzer = users user; datenschutz = privacy; überwachung = surveillance; video = video; nachricht nachrichten = message messages
  symptome = symptoms; ansteckung angesteckt = contagion infected; ausbruch = outbreak; neuinfektionen = infections; genesen = recovered; intensivstation = icu; beatmungsgerät beatmungsgeräte = ventilators; abstand = distance distancing
  reproduktionszahl = reproduction; test tests = test tests; gesundheitsamt gesundheitsminister = health; weltgesundheitsorganisation who = who; pfleger pflege = nurse care; operation = surgery; medikament medikamente = drug medication; therapie = treatment
  hitze hitzewelle = heat heatwave; dürre trockenheit = drought; regen = rain; gewitter = thunderstorm; orkan hurrikan = hurricane; tornado = tornado; lawine = avalanche; vulkan = volcano; tsunami = tsunami; erdrutsch = landslide; blitz = lightning
  baum bäume = tree trees; vogel vögel = bird birds; fisch fische = fish; pferd = horse; wolf wölfe = wolf wolves; bär = bear; biene bienen = bees bee; wal wale = whale whales; elefant elefanten = elephants elephant; hai = shark
  weihnachten = christmas; ostern = easter; silvester neujahr = eve; feiertag = holiday; geburtstag = birthday; jahrestag = anniversary; gedenken gedenkfeier = memorial commemoration; beerdigung begräbnis = funeral; trauer = mourning; gottesdienst = mass service
  bischof = bishop; kardinal = cardinal; muslim muslime islamisch = muslim muslims islamic; jude juden jüdisch = jewish jews; christen christlich = christian christians; moschee = mosque; synagoge = synagogue; religion = religion
  bühne theater = theatre theater stage; oper = opera; tanz = dance; roman = novel; autor autorin schriftsteller = author writer; dichter = poet; maler gemälde = painter painting; ausstellung = exhibition; preis auszeichnung = award prize; regisseur = director
  rolle = role; star stars = star stars; prominente = celebrities celebrity; moderator = host presenter; sender rundfunk = broadcaster; folge = episode; staffel = season; zuschauer publikum = audience viewers spectators; fans = fans; auftritt = performance
  scheidung = divorce; trennung = split separation; ehe verheiratet = marriage married; ehefrau = wife; ehemann = husband; großmutter = grandmother; enkel = grandchildren; schwanger schwangerschaft = pregnant pregnancy; kindergarten kita = nursery
  jugendliche = teenagers teenager; senioren = elderly; bürger = citizens; einwohner bewohner = residents; nachbar nachbarn = neighbours neighbors; gemeinde = community municipality; stadt städte = city cities; bezirk = district; bundesland länder = states
  norden nördlich = north northern; süden südlich = south southern; osten östlich = east eastern; westen westlich = west western; grenzübergang = crossing; küste = coast; see = lake; wüste = desert; park = park; platz = square; zentrum = centre center
  halbfinale = semi; finale endspiel = final; viertelfinale = quarter; turnier = tournament; titel = title; rekord = record; medaille medaillen = medal medals; läufer = runner; schwimmer schwimmen = swimmer swimming; tennis = tennis; turner turnen = gymnast gymnastics
  torhüter torwart = goalkeeper; stürmer = striker; schiedsrichter = referee; wechsel transfer = transfer; pokal = cup; stadion = stadium; formel = formula; radfahrer radsport = cyclist cycling; boxer boxen = boxer boxing; sperre gesperrt = ban suspended
  montag = monday; dienstag = tuesday; mittwoch = wednesday; donnerstag = thursday; freitag = friday; samstag sonnabend = saturday; sonntag = sunday; april = april; september = september; november = november; august = august
  million millionen = million; milliarde milliarden = billion; prozent = percent; hälfte = half; drittel = third; dutzende = dozens; hunderte = hundreds; tausende = thousands; erster erste = first; zweiter zweite = second
  bericht = report; interview = interview; foto fotos bild bilder = photo photos picture; zeitschrift magazin = magazine; presse = press; vize = deputy vice; sprecher sprecherin = spokesman spokeswoman spokesperson; chef chefin leiter = head chief boss; experte experten = expert experts
  angestellter beamter beamte = official officials; gründer = founder; vorstand vorstandschef = ceo executive; aufsichtsrat = board; nachfolger = successor; vorgänger = predecessor; mitglied mitglieder = member members; führung = leadership; plan pläne = plan plans
  entscheidung = decision; reform = reform; forderung = demand; kritik kritisiert = criticism criticises criticised; unterstützung unterstützen = support; streit = dispute row; einigung = agreement; zusammenarbeit = cooperation; konflikt = conflict; sicherheit = security safety
`;
