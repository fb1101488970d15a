// The harbour expansion of Nordhafen, from the plan in May to the vote in November. Invented, MIT.
import { type InventedStory, piece } from '../story';

export const terminalWest: InventedStory = {
  id: 'terminal-west',
  section: { de: 'Politik', en: 'World' },
  topics: { de: ['Hafenausbau', 'Terminal West', 'Nordhafen'], en: ['Nordhaven', 'Ports', 'Environment'] },
  place: { de: 'Nordhafen', en: 'Nordhaven' },
  tag: 'Hafen',
  picture: {
    de: 'Probebetrieb der ersten Kräne am künftigen Terminal West',
    en: 'Cranes on trial at the future West Terminal',
  },
  background: {
    de: [
      'Das Terminal West soll {bis 2029 vier Liegeplätze für die größten Containerschiffe bekommen|vier Liegeplätze haben, an denen von 2029 an auch die größten Containerschiffe festmachen können}. Dafür muss die Zufahrt um 1,4 Meter vertieft werden. {Gebaggert werden darf nur, bis im März die Laichzeit beginnt.|Bagger dürfen wegen der Laichzeit nur von Oktober bis März fahren.}',
      'Nordhafen lebt {seit zweihundert Jahren vom Umschlag|vom Hafen}: Jeder sechste Arbeitsplatz der Stadt hängt {nach Zahlen der Handelskammer an ihm|an den Kais, hat die Handelskammer ausgerechnet}. Zuletzt gingen allerdings drei Liniendienste an Häfen im Westen verloren.',
      'Im Watt vor der Außenbucht ziehen Seehunde ihre Jungen auf. Der Umweltverband Wattwacht zählte dort im vergangenen Sommer {412 Tiere, so viele wie nie seit Beginn der Zählungen|412 Seehunde; mehr waren es noch nie}.',
    ],
    en: [
      'The West Terminal is meant to give Nordhaven four berths for the largest container ships by 2029. {To reach them, the approach channel must be dredged by 1.4 metres, which is allowed only until fish begin to spawn in March.|The channel leading to it has to be deepened by 1.4 metres, and dredgers may work only between October and March.}',
      'One job in six in the city depends on the port, {by the reckoning of its chamber of commerce|the local chamber of commerce says}. Three liner services have {moved to western rivals|left for rivals further west} since 2023.',
    ],
  },
  events: [
    {
      day: '2026-05-28',
      de: {
        pieces: [
          piece(
            'elb',
            'Hafenausbau',
            'Senat stellt Pläne für Terminal West vor',
            'Vier Liegeplätze, 950 Millionen Euro, 2000 Stellen: Nordhafen will wieder in die erste Reihe der Häfen.',
            'Nach fünf Jahren Vorarbeit hat der Senat von Nordhafen am Donnerstag die Pläne für das Terminal West vorgelegt. Für 950 Millionen Euro sollen am Westufer vier Liegeplätze entstehen, gebaut werden soll vom Herbst an.',
            { card: 'Senat zeigt Pläne für Terminal West' },
          ),
          piece(
            'kur',
            'Terminal West',
            'Eine Milliarde für vier Liegeplätze',
            'Die Hafensenatorin zeigt das Modell, die Umweltschützer zeigen Seekarten. Beide reden von Zukunft.',
            'Das Modell im Rathaus misst drei Meter, und es ist sehr blau. Wer sich darüber beugt, sieht winzige Kräne, winzige Schiffe und eine Bucht, in der alles so ist wie immer. Um genau diese Bucht wird es in den kommenden Monaten gehen.',
            {
              own: [
                '@overlack hat sich Gummistiefel mitgebracht, für den Rundgang danach. Am Westufer zeigt sie, wo die Kaimauer stehen soll: dort, wo jetzt ein Angler sitzt. Er heißt Willi Kruse, kommt seit 1988 her und fragt, ob er bleiben könne. „Bis zum Herbst auf jeden Fall“, sagt die Senatorin. Das sei, findet Kruse, immerhin ein Termin.',
              ],
            },
          ),
          piece(
            'tag',
            'Häfen',
            'Nordhafen will 950 Millionen Euro in neues Terminal stecken',
            null,
            'Die Hansestadt Nordhafen will für 950 Millionen Euro ein neues Containerterminal bauen. Das kündigte @overlack am Donnerstag an. Die Arbeiten sollen im Herbst beginnen und 2029 enden.',
            { wire: true },
          ),
          piece(
            'mar',
            'Nordhafen',
            'Neues Terminal: Senat nennt Kosten und Zeitplan',
            null,
            'Die Hansestadt Nordhafen will für 950 Millionen Euro ein neues Containerterminal bauen. Das kündigte @overlack am Donnerstag an. Die Arbeiten sollen im Herbst beginnen und 2029 enden.',
            { wire: true },
          ),
        ],
        beats: [
          '<overlack: Wir bauen das Terminal, ohne die Bucht anzurühren. Das eine geht mit dem anderen. | das Terminal lasse sich bauen, ohne die Bucht anzurühren> {Die Baustelle werde vollständig hinter dem alten Deich liegen.|Alle Bauarbeiten blieben hinter dem alten Deich.} Den ausgebaggerten Schlick wolle man auf hoher See verklappen.',
          'Die Hafengesellschaft {rechnet mit 2000 neuen Stellen|verspricht 2000 neue Arbeitsplätze}. <castellan: Drei Reedereien haben uns schriftlich gegeben, dass sie kommen wollen. | drei Reedereien hätten schriftlich zugesagt> Welche das sind, {verriet er nicht|ließ er offen}.',
          '# Zweifel an einem alten Gutachten # Die Umweltschützer {überzeugt das nicht|halten das für ein Märchen}. <harmsdorf: Der Schlick liest keine Pläne. Er landet dort, wo ihn die Strömung hinträgt. | der Schlick werde dort landen, wo ihn die Strömung hintrage> Die Annahmen über die Strömung stammten aus dem Jahr 2014; seither habe sich die Rinne verlagert.',
          'Bei der Hafengewerkschaft GHL {hält man sich mit Jubel zurück|ist die Freude gedämpft}. {Vieles am neuen Terminal werde von allein fahren, gab @luedersen zu bedenken.|Er habe noch keinen Kran gesehen, der Beiträge zahle, sagte @luedersen.} Man wolle vor dem ersten Spatenstich über Stellen reden und nicht danach.',
          'Die Stadt will 40 Prozent der Summe selbst tragen, den Rest {sollen das Land und ein Kredit der Hafengesellschaft bringen|teilen sich das Land und die Hafengesellschaft, die dafür einen Kredit aufnimmt}. Der Finanzausschuss bekommt die Unterlagen in der kommenden Woche.',
          '{Bis Ende Juli liegen die Pläne im Rathaus aus.|Von Montag an kann jeder die Pläne im Rathaus einsehen, bis Ende Juli.} Einwände sind schriftlich möglich. Im Herbst entscheidet der Stadtrat.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Nordhaven',
            'Nordhaven bets a billion on bigger ships',
            'The port city wants four deep-water berths by 2029. Its environmentalists want to know where the silt will go.',
            'The city of Nordhaven has unveiled plans for a container terminal that would cost 950 million euros and, its senate hopes, bring back the shipping lines that have drifted west.',
            {
              own: [
                'From the roof of the town hall one can see what the city is afraid of. Two cranes are moving, nine are not. Of the ships that used to call on Thursdays, one now passes by at a distance of four miles, on its way to somewhere deeper.',
              ],
            },
          ),
          piece(
            'led',
            'Shipping',
            'Nordhaven to build 950-million-euro container terminal',
            'Work on the West Terminal is to begin this autumn.',
            'Nordhaven will spend 950 million euros on a new container terminal, its senate announced on Thursday, in an attempt to stop the slow loss of traffic to larger rivals.',
          ),
        ],
        beats: [
          '<overlack: We are building the terminal without touching the bay. The one goes with the other. | the terminal could be built without touching the bay> All work would stay behind the old dyke, and {the silt would be dumped far out at sea|the dredged silt would be taken out to the open sea}.',
          'The port company speaks of 2,000 jobs. <castellan: Three shipping lines have told us in writing that they want to come. | three shipping lines had given written promises> He would not {name them|say which}.',
          'Environmentalists {are not persuaded|scoffed}. <harmsdorf: Silt does not read plans. It settles where the current takes it. | the silt would settle wherever the current took it> The assumptions about the current date from 2014, {her association points out|according to the association}, and the channel has shifted since.',
          'The city is to pay 40 per cent of the bill, {with the rest split between the state and the port company|the state and the port company the rest}. The finance committee will see the papers next week.',
          'Residents can {object in writing|lodge objections} until the end of July. The city council is to decide in the autumn.',
        ],
      },
    },
    {
      day: '2026-08-20',
      de: {
        pieces: [
          piece(
            'elb',
            'Hafenausbau',
            'Terminal West wird 250 Millionen Euro teurer',
            'Noch ist kein Pfahl gerammt, da steigen die Kosten auf 1,2 Milliarden Euro. Die Senatorin spricht von einem ehrlichen Preis.',
            'Das Terminal West in Nordhafen wird deutlich teurer als geplant. Statt 950 Millionen Euro sind nun 1,2 Milliarden Euro veranschlagt, wie die Hafengesellschaft am Donnerstag mitteilte. Ein Viertel mehr, drei Monate nach der Vorstellung.',
            {
              card: 'Terminal West kostet plötzlich 250 Millionen Euro mehr',
              own: [
                'Die Zahl stand schon am Morgen auf den Fluren des Rathauses. Dort war von „einer kleinen Anpassung“ die Rede, bis jemand nachrechnete: Die Anpassung entspricht dem Jahresetat aller Schulen der Stadt.',
              ],
            },
          ),
          piece(
            'tag',
            'Großprojekte',
            'Nordhafens Hafenprojekt: Das Land soll nachzahlen',
            'Die Mehrkosten des Terminals treffen auch den Landeshaushalt. In Auenstadt ist die Begeisterung gering.',
            'Die Landesregierung in Auenstadt muss sich auf eine höhere Rechnung aus Nordhafen einstellen. Der Bau des Terminals West kostet nach neuer Planung 1,2 Milliarden Euro; ein Drittel davon trägt das Land.',
            {
              own: [
                'Zugesagt hatte das Land im Mai 320 Millionen Euro. Nun wären es rund 400 Millionen. Das Geld fehle an anderer Stelle, heißt es in der Regierungsfraktion, und zwar an jeder. Ein Abgeordneter, der nicht genannt werden will, spricht von einem „Fass mit vier Liegeplätzen“.',
              ],
            },
          ),
        ],
        beats: [
          '<castellan: Stahl, Zinsen und der Baugrund sind teurer geworden. Das ist ärgerlich, aber kein Geheimnis. | Stahl, Zinsen und Baugrund seien teurer geworden> Rund 90 Millionen Euro {entfielen allein auf längere Pfähle|kosteten allein die Pfähle, die tiefer in den Grund müssten als gedacht}.',
          '<overlack: Lieber heute ein ehrlicher Preis als morgen eine böse Überraschung. | ihr sei ein ehrlicher Preis heute lieber als eine böse Überraschung morgen> Am Zeitplan halte sie fest. Zu der Frage, ob die Bucht nun doch berührt werde, sagte sie, {man werde „so wenig wie möglich“ eingreifen|die Eingriffe blieben „so klein wie möglich“}. Im Mai hatte sie Eingriffe noch ausgeschlossen.',
          '# Harmsdorf: Der Satz ist weg # Im Umweltverband Wattwacht {hat man die Sätze der Senatorin gesammelt|werden die Sätze der Senatorin aufgehoben}. <harmsdorf: Im Mai hieß es, niemand rührt die Bucht an. Im August heißt es: so wenig wie möglich. Ich bin gespannt auf den November. | von dem Versprechen aus dem Mai sei nichts übrig>',
          'Die Freie Bürgerliste, {deren Stimmen der Senat im Stadtrat braucht|ohne die der Senat im Stadtrat keine Mehrheit hat}, verlangt eine Obergrenze. <saalbach: Bei 1,2 Milliarden ist Schluss. Einen dritten Preis wird es mit uns nicht geben. | einen dritten Preis werde es mit ihrer Fraktion nicht geben>',
          'Aus dem Finanzministerium {hieß es, man habe die neuen Zahlen der Zeitung entnommen|kam am Abend ein knapper Satz: Man prüfe die Unterlagen, sobald sie vorlägen}. Vor dem Beschluss über den Doppelhaushalt werde es keine Zusagen geben.',
          'Der Stadtrat soll {nun im November|am 19. November} abstimmen. Bis dahin will die Hafengesellschaft {die Verträge mit den Reedereien vorlegen|zeigen, was die Reedereien wirklich unterschrieben haben}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Shipping',
            'Nordhaven terminal bill climbs to 1.2 billion euros',
            'A quarter more within three months: steel, interest and soft ground have pushed up the price.',
            'Not a single pile has been driven, and yet the price of Nordhaven’s new container terminal has risen by a quarter. The port company said on Thursday that it now expects the West Terminal to cost 1.2 billion euros.',
            {
              own: [
                'The new figure appeared on page 84 of a report to the finance committee. It was found by a retired harbour pilot who reads such reports for pleasure, and who telephoned the newspapers before the port company did.',
              ],
            },
          ),
        ],
        beats: [
          '<castellan: Steel, interest and the ground have become dearer. That is annoying, but it is no secret. | steel, interest and the ground had become dearer> Longer piles alone account for 90 million euros.',
          '<overlack: Better an honest price today than a nasty surprise tomorrow. | she preferred an honest price today to a nasty surprise tomorrow> Asked whether the bay would be touched after all, she said that the city would interfere “as little as possible”. In May she had ruled out any interference.',
          '@harmsdorf noticed the change. “In May nobody was to touch the bay. In August it is as little as possible,” she said. “I look forward to November.”',
          'The small Free Citizens’ List, whose votes the senate needs, has asked for a ceiling. <saalbach: At 1.2 billion it ends. There will be no third price with us. | there would be no third price with her group>',
          'The council is to vote on 19 November. By then the port company intends to show what the shipping lines have actually signed.',
        ],
      },
    },
    {
      day: '2026-11-17',
      de: {
        pieces: [
          piece(
            'kur',
            'Hafenstreit',
            'Overlack: „Die Kräne bleiben nicht halb fertig stehen“',
            'Zwei Tage vor der Abstimmung im Stadtrat lehnt die Senatorin einen Baustopp ab. Die Wattwacht bereitet den Gang zum Gericht vor.',
            'Zwei Tage vor der Abstimmung über das Terminal West hat @overlack die Forderung nach einem Baustopp zurückgewiesen. <overlack: Wir lassen die Kräne nicht halb fertig stehen.> Wer jetzt anhalte, zahle doppelt.',
          ),
        ],
        beats: [
          'Von dem Satz, man werde die Bucht nicht anrühren, {wollte @overlack nichts mehr wissen|rückte @overlack endgültig ab}. „Wer einen Hafen will, muss die Rinne anfassen“, sagte sie. „Das habe ich unterschätzt.“',
          'Die Wattwacht stützt sich auf ein Papier von 80 Seiten. <harmsdorf: Der Senat baut schneller, als er prüft. | der Senat baue schneller, als er prüfe> Blieben die Bagger nicht im Hafen, werde man noch diese Woche einen Eilantrag stellen.',
          '# Wer auf dem Terminal arbeiten wird # Auch die Gewerkschaft verliert die Geduld. <luedersen: Wir wollen schwarz auf weiß sehen, wer dort arbeitet und was er verdient. | die Beschäftigten wollten schwarz auf weiß sehen, wer dort arbeite> Bisher gebe es nur eine Absichtserklärung.',
          '@saalbach nannte den Ausbau „schmerzhaft, aber richtig“ und verlangte einen jährlichen Bericht über den Verbleib des Schlicks. Ob sie den Zahlen des Senats traue? „Ich traue Zahlen, die ich selbst nachzählen kann“, sagte sie nach einer Pause.',
          'Am Donnerstag um zehn Uhr beginnt die Sitzung. Angemeldet sind 34 Redner und eine Blaskapelle.',
        ],
      },
      en: {
        pieces: [
          piece(
            'led',
            'Shipping',
            'Senator rules out pause for Nordhaven terminal',
            'Friederike Overlack concedes that the bay will be touched, but says stopping now would cost twice as much.',
            'Two days before a decisive vote, @overlack has turned down demands to suspend work on the city’s container terminal. <overlack: We will not leave the cranes standing half finished. | the cranes would not be left standing half finished>',
          ),
        ],
        beats: [
          'The senator dropped a promise she had made in May, when she said the bay would not be touched. “If you want a port, you have to lay hands on the channel,” she said. “I underestimated that.”',
          '<harmsdorf: The senate builds faster than it checks. | the senate was building faster than it checked> Unless the dredgers stayed in port, her association would ask for an injunction this week.',
          'The dockworkers’ union is losing patience as well. <luedersen: We want to see in black and white who will work there and what they will be paid. | his members wanted to see in black and white who would work there> So far there was only a letter of intent.',
          '@saalbach called the expansion “painful but right” and demanded a yearly report on the silt.',
          'The council meets on Thursday at ten. Thirty-four speakers have put down their names, and one brass band.',
        ],
      },
    },
    {
      day: '2026-11-19',
      fromHour: 15,
      de: {
        pieces: [
          piece(
            'elb',
            'Stadtrat',
            'Stadtrat stimmt für Terminal West',
            'Mit 41 zu 28 Stimmen billigt der Rat das größte Bauvorhaben seit hundert Jahren. Entschieden ist damit noch nicht alles.',
            'Nach sechs Stunden Debatte hat der Stadtrat von Nordhafen am Donnerstag den Bau des Terminals West gebilligt. 41 Abgeordnete stimmten dafür, 28 dagegen. Den Ausschlag gab die Freie Bürgerliste.',
            {
              own: [
                'Auf den Tribünen saßen Hafenarbeiter neben Umweltschützern, getrennt durch eine Reihe leerer Stühle. Als das Ergebnis verlesen wurde, standen beide Seiten auf. Die einen klatschten, die anderen drehten sich um. Die Blaskapelle, die sich als Zuhörerin angemeldet hatte, packte ihre Instrumente nicht aus.',
              ],
              note: 'Vergleichen mit dem Mai: Damals hieß es, die Bucht werde nicht angerührt.',
            },
          ),
          piece(
            'tag',
            'Nordhafen',
            'Terminal-Votum: Jetzt ist das Oberverwaltungsgericht am Zug',
            'Der Stadtrat sagt Ja, der Umweltverband klagt. Ob gebaggert werden darf, entscheiden Richter.',
            'Der Streit um den Hafenausbau in Nordhafen geht vom Rathaus an das Oberverwaltungsgericht über. Zwar billigte der Stadtrat das Terminal West am Donnerstag mit 41 zu 28 Stimmen. Dem Gericht liegt aber seit Mittwoch ein Eilantrag vor.',
          ),
        ],
        beats: [
          '<overlack: Das ist ein guter Tag für alle, die hier morgen noch arbeiten wollen. | es sei ein guter Tag für alle, die in Nordhafen noch arbeiten wollten> Über das Watt {verlor sie diesmal kein Wort|sprach sie in ihrer Rede nicht}.',
          '@saalbach {verteidigte die Zustimmung ihrer Fraktion|warb um Verständnis für das Ja ihrer Fraktion}. <saalbach: Wir stimmen im Vertrauen auf die Zahlen zu, und wir werden nachzählen. | ihre Fraktion stimme im Vertrauen auf die Zahlen zu und werde nachzählen>',
          'Im Beschluss fehlt die Stellengarantie, {auf die die GHL gehofft hatte|die man der GHL in Aussicht gestellt hatte}. <luedersen: Am Dienstag saßen wir mit am Tisch, am Donnerstag stehen wir vor der Tür. | die Gewerkschaft stehe vor der Tür> Er schloss einen Warnstreik nicht aus.',
          '# Eilantrag liegt beim Gericht # Vor dem Rathaus {hatten etwa 300 Menschen gegen den Ausbau demonstriert|standen etwa 300 Gegner mit Gummistiefeln und Trillerpfeifen}. <harmsdorf: Abgestimmt wird im Rathaus, geprüft wird beim Gericht. | geprüft werde nun beim Gericht> Der Eilantrag umfasst 116 Seiten.',
          'Die Hafengesellschaft will {noch am Freitag den ersten Bagger aus dem Dock holen|den Schwimmbagger „Marschwind“ am Freitag klarmachen}. <castellan: Jeder Tag bis März zählt. | jeder Tag bis März zähle>',
          'Eine Entscheidung des Gerichts {wird für das Wochenende erwartet|kann schon am Wochenende fallen}.',
        ],
      },
      en: {
        pieces: [
          piece(
            'post',
            'Nordhaven',
            'Nordhaven council backs West Terminal by 41 votes to 28',
            'The biggest building project in a century has its majority. A court could still stop it at the weekend.',
            'After six hours of debate the city council of Nordhaven has approved a new container terminal, the biggest building project in its recent history. It now falls to a court to say whether the dredging may begin.',
            {
              own: [
                'The debate had its moments. One councillor brought a bucket of silt and placed it in front of the senator, who moved her papers aside and thanked him. Another spoke for nineteen minutes about his grandfather, a stevedore, and voted against.',
              ],
            },
          ),
        ],
        beats: [
          '<overlack: This is a good day for everybody who still wants to work here tomorrow. | it was a good day for everybody who still wanted to work in the city> She did not mention the mudflats.',
          'The vote was carried by the Free Citizens’ List. <saalbach: We agree because we trust the numbers, and we are going to count them. | her group had agreed in trust and would count>',
          'The dockworkers’ union had hoped for a guarantee of jobs and did not get one. <luedersen: On Tuesday we had a seat at the table. On Thursday we are standing outside the door. | the union was standing outside the door> He did not rule out a strike.',
          '# ‘Checked in court’ # Some 300 opponents stood outside the town hall with rubber boots and whistles. <harmsdorf: The voting is done in the town hall, the checking is done in court. | the checking would be done in court>',
          'A ruling on the injunction is expected at the weekend.',
        ],
      },
    },
  ],
};
