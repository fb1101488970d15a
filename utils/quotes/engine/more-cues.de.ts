// Verbs and nouns that are cues now and then: too weak for rules, of use to a model that weighs them. Compiled by hand for Nachlese, MIT.
// A verb line as in `cues.de.ts`: infinitive, 3rd singular present, 3rd singular past, 3rd plural past, participle.

export const WEAK_CUE_VERBS_DE = `
charakterisieren charakterisiert charakterisierte charakterisierten charakterisiert
werten wertet wertete werteten gewertet
bewerten bewertet bewertete bewerteten bewertet
beurteilen beurteilt beurteilte beurteilten beurteilt
vergleichen vergleicht verglich verglichen verglichen
bekunden bekundet bekundete bekundeten bekundet
beanstanden beanstandet beanstandete beanstandeten beanstandet
unterstellen unterstellt unterstellte unterstellten unterstellt
an|deuten deutet deutete deuteten angedeutet
an|führen führt führte führten angeführt
an|bieten bietet bot boten angeboten
an|drohen droht drohte drohten angedroht
an|regen regt regte regten angeregt
an|zweifeln zweifelt zweifelte zweifelten angezweifelt
ab|streiten streitet stritt stritten abgestritten
ab|raten rät riet rieten abgeraten
auf|zählen zählt zählte zählten aufgezählt
auf|zeigen zeigt zeigte zeigten aufgezeigt
aus|rufen ruft rief riefen ausgerufen
aus|schließen schließt schloss schlossen ausgeschlossen
aus|drücken drückt drückte drückten ausgedrückt
beschreiben beschreibt beschrieb beschrieben beschrieben
beschwören beschwört beschwor beschworen beschworen
beschweren beschwert beschwerte beschwerten beschwert
bestimmen bestimmt bestimmte bestimmten bestimmt
ein|wenden wendet wandte wandten eingewandt
ein|schätzen schätzt schätzte schätzten eingeschätzt
entscheiden entscheidet entschied entschieden entschieden
enthüllen enthüllt enthüllte enthüllten enthüllt
erörtern erörtert erörterte erörterten erörtert
erwähnen erwähnt erwähnte erwähnten erwähnt
erwägen erwägt erwog erwogen erwogen
folgern folgert folgerte folgerten gefolgert
schlussfolgern schlussfolgert schlussfolgerte schlussfolgerten geschlussfolgert
schließen schließt schloss schlossen geschlossen
fest|legen legt legte legten festgelegt
garantieren garantiert garantierte garantierten garantiert
geloben gelobt gelobte gelobten gelobt
planen plant plante planten geplant
beabsichtigen beabsichtigt beabsichtigte beabsichtigten beabsichtigt
propagieren propagiert propagierte propagierten propagiert
predigen predigt predigte predigten gepredigt
protestieren protestiert protestierte protestierten protestiert
provozieren provoziert provozierte provozierten provoziert
rechtfertigen rechtfertigt rechtfertigte rechtfertigten gerechtfertigt
reagieren reagiert reagierte reagierten reagiert
sich|freuen freut freute freuten gefreut
freuen freut freute freuten gefreut
sorgen sorgt sorgte sorgten gesorgt
tadeln tadelt tadelte tadelten getadelt
träumen träumt träumte träumten geträumt
titeln titelt titelte titelten getitelt
unterbreiten unterbreitet unterbreitete unterbreiteten unterbreitet
verbreiten verbreitet verbreitete verbreiteten verbreitet
verdächtigen verdächtigt verdächtigte verdächtigten verdächtigt
verurteilen verurteilt verurteilte verurteilten verurteilt
verlesen verliest verlas verlasen verlesen
veröffentlichen veröffentlicht veröffentlichte veröffentlichten veröffentlicht
vermerken vermerkt vermerkte vermerkten vermerkt
verneinen verneint verneinte verneinten verneint
bejahen bejaht bejahte bejahten bejaht
verraten verrät verriet verrieten verraten
verständigen verständigt verständigte verständigten verständigt
vertreten vertritt vertrat vertraten vertreten
vor|geben gibt gab gaben vorgegeben
vor|sehen sieht sah sahen vorgesehen
vor|bringen bringt brachte brachten vorgebracht
voraus|sagen sagt sagte sagten vorausgesagt
vorher|sagen sagt sagte sagten vorhergesagt
zurück|weisen weist wies wiesen zurückgewiesen
zu|gestehen gesteht gestand gestanden zugestanden
zusammen|fassen fasst fasste fassten zusammengefasst
zustimmen stimmt stimmte stimmten zugestimmt
betiteln betitelt betitelte betitelten betitelt
anklagen klagt klagte klagten angeklagt
bezichtigen bezichtigt bezichtigte bezichtigten bezichtigt
bezeugen bezeugt bezeugte bezeugten bezeugt
belegen belegt belegte belegten belegt
ermitteln ermittelt ermittelte ermittelten ermittelt
errechnen errechnet errechnete errechneten errechnet
beziffern beziffert bezifferte bezifferten beziffert
veranschlagen veranschlagt veranschlagte veranschlagten veranschlagt
nach|weisen weist wies wiesen nachgewiesen
offenbaren offenbart offenbarte offenbarten offenbart
regeln regelt regelte regelten geregelt
gebieten gebietet gebot geboten geboten
verbieten verbietet verbot verboten verboten
befehlen befiehlt befahl befahlen befohlen
gestatten gestattet gestattete gestatteten gestattet
erlauben erlaubt erlaubte erlaubten erlaubt
interpretieren interpretiert interpretierte interpretierten interpretiert
kennzeichnen kennzeichnet kennzeichnete kennzeichneten gekennzeichnet
stempeln stempelt stempelte stempelten gestempelt
deuten deutet deutete deuteten gedeutet
philosophieren philosophiert philosophierte philosophierten philosophiert
witzeln witzelt witzelte witzelten gewitzelt
höhnen höhnt höhnte höhnten gehöhnt
poltern poltert polterte polterten gepoltert
brüllen brüllt brüllte brüllten gebrüllt
schreien schreit schrie schrien geschrien
murmeln murmelt murmelte murmelten gemurmelt
seufzen seufzt seufzte seufzten geseufzt
nuscheln nuschelt nuschelte nuschelten genuschelt
`;

/** Endings of nouns that take a content clause: "die Forderung, …", "erteilte den Befehl, …". */
export const CUE_NOUNS_DE: readonly string[] = (
  'forderung vorgabe entscheidung befehl standpunkt möglichkeit vorschlag eingeständnis geständnis versprechen zusage zusicherung drohung warnung bitte appell ' +
  'aufruf aufforderung beschluss urteil verbot anweisung anordnung plan absicht idee these theorie prognose vermutung behauptung aussage erklärung ' +
  'mitteilung äußerung stellungnahme bemerkung kommentar antwort frage einwand argument hinweis tenor satz slogan parole motto titel schlagzeile ' +
  'zuversicht überraschung enttäuschung empörung bedauern freude zweifel verständnis vorwürfe anschuldigung anklage lob einschätzung bewertung'
).split(' ');
