// German attribution cues. Compiled by hand for Nachlese, MIT.
// A verb line: infinitive (also 3rd person plural), 3rd singular present, 3rd singular past, 3rd plural past, participle.
// "mit|teilen" is separable: "teilte … mit", and "mitteilte" at the end of a clause.

/** Verbs of saying: they introduce direct and indirect speech without further evidence. */
export const SPEECH_VERBS_DE = `
sagen sagt sagte sagten gesagt
erklären erklärt erklärte erklärten erklärt
betonen betont betonte betonten betont
berichten berichtet berichtete berichteten berichtet
mit|teilen teilt teilte teilten mitgeteilt
bestätigen bestätigt bestätigte bestätigten bestätigt
bekannt|geben gibt gab gaben bekanntgegeben
schreiben schreibt schrieb schrieben geschrieben
melden meldet meldete meldeten gemeldet
vermelden vermeldet vermeldete vermeldeten vermeldet
behaupten behauptet behauptete behaupteten behauptet
meinen meint meinte meinten gemeint
äußern äußert äußerte äußerten geäußert
versichern versichert versicherte versicherten versichert
bekräftigen bekräftigt bekräftigte bekräftigten bekräftigt
unterstreichen unterstreicht unterstrich unterstrichen unterstrichen
an|geben gibt gab gaben angegeben
hinzu|fügen fügt fügte fügten hinzugefügt
ergänzen ergänzt ergänzte ergänzten ergänzt
erläutern erläutert erläuterte erläuterten erläutert
aus|führen führt führte führten ausgeführt
begründen begründet begründete begründeten begründet
argumentieren argumentiert argumentierte argumentierten argumentiert
entgegnen entgegnet entgegnete entgegneten entgegnet
erwidern erwidert erwiderte erwiderten erwidert
antworten antwortet antwortete antworteten geantwortet
kontern kontert konterte konterten gekontert
fragen fragt fragte fragten gefragt
rufen ruft rief riefen gerufen
kommentieren kommentiert kommentierte kommentierten kommentiert
verkünden verkündet verkündete verkündeten verkündet
verlautbaren verlautbart verlautbarte verlautbarten verlautbart
konstatieren konstatiert konstatierte konstatierten konstatiert
resümieren resümiert resümierte resümierten resümiert
bilanzieren bilanziert bilanzierte bilanzierten bilanziert
mahnen mahnt mahnte mahnten gemahnt
warnen warnt warnte warnten gewarnt
drohen droht drohte drohten gedroht
klagen klagt klagte klagten geklagt
beklagen beklagt beklagte beklagten beklagt
kritisieren kritisiert kritisierte kritisierten kritisiert
bemängeln bemängelt bemängelte bemängelten bemängelt
monieren moniert monierte monierten moniert
rügen rügt rügte rügten gerügt
schimpfen schimpft schimpfte schimpften geschimpft
loben lobt lobte lobten gelobt
erinnern erinnert erinnerte erinnerten erinnert
erzählen erzählt erzählte erzählten erzählt
schildern schildert schilderte schilderten geschildert
berichtigen berichtigt berichtigte berichtigten berichtigt
beteuern beteuert beteuerte beteuerten beteuert
gestehen gesteht gestand gestanden gestanden
ein|räumen räumt räumte räumten eingeräumt
zu|geben gibt gab gaben zugegeben
dementieren dementiert dementierte dementierten dementiert
bestreiten bestreitet bestritt bestritten bestritten
prophezeien prophezeit prophezeite prophezeiten prophezeit
prognostizieren prognostiziert prognostizierte prognostizierten prognostiziert
an|kündigen kündigt kündigte kündigten angekündigt
vor|schlagen schlägt schlug schlugen vorgeschlagen
fordern fordert forderte forderten gefordert
verlangen verlangt verlangte verlangten verlangt
appellieren appelliert appellierte appellierten appelliert
versprechen verspricht versprach versprachen versprochen
zu|sichern sichert sicherte sicherten zugesichert
zu|sagen sagt sagte sagten zugesagt
raten rät riet rieten geraten
empfehlen empfiehlt empfahl empfahlen empfohlen
klar|stellen stellt stellte stellten klargestellt
fest|stellen stellt stellte stellten festgestellt
fest|halten hält hielt hielten festgehalten
klar|machen macht machte machten klargemacht
deutlich|machen macht machte machten deutlichgemacht
aus|sagen sagt sagte sagten ausgesagt
vor|werfen wirft warf warfen vorgeworfen
beschuldigen beschuldigt beschuldigte beschuldigten beschuldigt
bemerken bemerkt bemerkte bemerkten bemerkt
an|merken merkt merkte merkten angemerkt
twittern twittert twitterte twitterten getwittert
posten postet postete posteten gepostet
formulieren formuliert formulierte formulierten formuliert
scherzen scherzt scherzte scherzten gescherzt
spotten spottet spottete spotteten gespottet
wettern wettert wetterte wetterten gewettert
jubeln jubelt jubelte jubelten gejubelt
schwärmen schwärmt schwärmte schwärmten geschwärmt
verteidigen verteidigt verteidigte verteidigten verteidigt
sprechen spricht sprach sprachen gesprochen
zitieren zitiert zitierte zitierten zitiert
lauten lautet lautete lauteten gelautet
heißen heißt hieß hießen geheißen
besagen besagt besagte besagten besagt
verlauten verlautet verlautete verlauteten verlautet
skandieren skandiert skandierte skandierten skandiert
präzisieren präzisiert präzisierte präzisierten präzisiert
nennen nennt nannte nannten genannt
bezeichnen bezeichnet bezeichnete bezeichneten bezeichnet
werfen wirft warf warfen geworfen
würdigen würdigt würdigte würdigten gewürdigt
auf|fordern fordert forderte forderten aufgefordert
auf|rufen ruft rief riefen aufgerufen
vor|rechnen rechnet rechnete rechneten vorgerechnet
an|mahnen mahnt mahnte mahnten angemahnt
nach|legen legt legte legten nachgelegt
fort|fahren fährt fuhr fuhren fortgefahren
informieren informiert informierte informierten informiert
signalisieren signalisiert signalisierte signalisierten signalisiert
vermuten vermutet vermutete vermuteten vermutet
urteilen urteilt urteilte urteilten geurteilt
flüstern flüstert flüsterte flüsterten geflüstert
gratulieren gratuliert gratulierte gratulierten gratuliert
plädieren plädiert plädierte plädierten plädiert
widersprechen widerspricht widersprach widersprachen widersprochen
`;

/** Verbs of thinking and deciding: indirect speech only with "dass", a subjunctive clause or "zu" with an infinitive. */
export const OPINION_VERBS_DE = `
glauben glaubt glaubte glaubten geglaubt
hoffen hofft hoffte hofften gehofft
fürchten fürchtet fürchtete fürchteten gefürchtet
befürchten befürchtet befürchtete befürchteten befürchtet
erwarten erwartet erwartete erwarteten erwartet
schätzen schätzt schätzte schätzten geschätzt
finden findet fand fanden gefunden
denken denkt dachte dachten gedacht
bezweifeln bezweifelt bezweifelte bezweifelten bezweifelt
zweifeln zweifelt zweifelte zweifelten gezweifelt
spekulieren spekuliert spekulierte spekulierten spekuliert
bedauern bedauert bedauerte bedauerten bedauert
begrüßen begrüßt begrüßte begrüßten begrüßt
entscheiden entscheidet entschied entschieden entschieden
beschließen beschließt beschloss beschlossen beschlossen
ab|lehnen lehnt lehnte lehnten abgelehnt
verweisen verweist verwies verwiesen verwiesen
hin|weisen weist wies wiesen hingewiesen
aus|gehen geht ging gingen ausgegangen
ein|schätzen schätzt schätzte schätzten eingeschätzt
an|nehmen nimmt nahm nahmen angenommen
zeigen zeigt zeigte zeigten gezeigt
ergeben ergibt ergab ergaben ergeben
hervor|gehen geht ging gingen hervorgegangen
hervor|heben hebt hob hoben hervorgehoben
heraus|stellen stellt stellte stellten herausgestellt
nahe|legen legt legte legten nahegelegt
rechnen rechnet rechnete rechneten gerechnet
sehen sieht sah sahen gesehen
halten hält hielt hielten gehalten
verteidigen verteidigt verteidigte verteidigten verteidigt
beantragen beantragt beantragte beantragten beantragt
verpflichten verpflichtet verpflichtete verpflichteten verpflichtet
erkennen erkennt erkannte erkannten erkannt
bitten bittet bat baten gebeten
wünschen wünscht wünschte wünschten gewünscht
drängen drängt drängte drängten gedrängt
dringen dringt drang drangen gedrungen
an|ordnen ordnet ordnete ordneten angeordnet
an|weisen weist wies wiesen angewiesen
überzeugen überzeugt überzeugte überzeugten überzeugt
wissen weiß wusste wussten gewusst
erfahren erfährt erfuhr erfuhren erfahren
erhoffen erhofft erhoffte erhofften erhofft
vereinbaren vereinbart vereinbarte vereinbarten vereinbart
signalisieren signalisiert signalisierte signalisierten signalisiert
`;

/** Verbs that are no cue unless marks or a colon follow them: too common in other senses. */
export const MARKS_ONLY_DE: ReadonlySet<string> = new Set(
  'nennen bezeichnen werfen heißen sprechen rufen loben würdigen verteidigen finden sehen halten gratulieren lauten zitieren'.split(
    ' ',
  ),
);

/** Auxiliaries that build perfect and passive with a participle. */
export const AUXILIARIES_DE: ReadonlySet<string> = new Set(
  'hat haben hatte hatten habe wird werden wurde wurden ist sind war waren sei'.split(' '),
);

/** Prepositions whose complement is the source itself. */
export const SOURCE_PREPOSITIONS_DE: ReadonlySet<string> = new Set(['laut', 'gemäß']);
export const SOURCE_POSTPOSITIONS_DE: ReadonlySet<string> = new Set(['zufolge']);

/** "nach …": heads that make the complement a source. Compounds count by their ending ("Polizeiangaben"). */
export const SOURCE_NOUNS_DE: readonly string[] = [
  'angabe',
  'angaben',
  'worten',
  'aussage',
  'aussagen',
  'einschätzung',
  'einschätzungen',
  'ansicht',
  'meinung',
  'auffassung',
  'darstellung',
  'bericht',
  'berichten',
  'medienbericht',
  'information',
  'informationen',
  'meldung',
  'meldungen',
  'auskunft',
  'überzeugung',
  'erkenntnis',
  'erkenntnissen',
  'schätzung',
  'schätzungen',
  'mitteilung',
  'mitteilungen',
  'äußerung',
  'äußerungen',
  'erklärung',
  'umfrage',
  'umfragen',
  'studie',
  'prognose',
  'prognosen',
  'analyse',
  'berechnungen',
  'zeugenaussagen',
  'lesart',
  'hochrechnungen',
  'untersuchung',
  'untersuchungen',
  'endergebnis',
  'bekunden',
  'vermutung',
  'vermutungen',
  'quellen',
  'kreisen',
  'statistik',
  'ermittlungen',
  'ermittlungsergebnissen',
  'planung',
  'plänen',
  'sichtweise',
  'behauptung',
  'behauptungen',
  'gerüchten',
]; // prettier-ignore

/** Unmistakable subjunctive forms (reported speech), third person. */
export const SUBJUNCTIVE_FORMS_DE: ReadonlySet<string> = new Set(
  (
    'sei seien könne müsse solle wolle dürfe möge wisse habe werde gebe gehe stehe komme lasse liege bleibe mache nehme sehe halte finde ' +
    'handle handele führe brauche spreche trage zeige glaube bringe setze stelle biete fordere bedeute bestehe gelte fehle bekomme ' +
    'erhalte erwarte hoffe helfe treffe laufe gehöre beginne ende ziehe arbeite verfüge betrage diene sorge befinde befürchte fürchte ' +
    'erfolge erfülle leide lebe lehne leiste liefere lege lohne plane prüfe reiche richte rechne scheine schade schaffe spiele sterbe ' +
    'steige sinke suche teile tue unterstütze verfolge verhalte verliere verletze verlange verstehe verstoße versuche verhindere vertrete ' +
    'wachse wirke wünsche zähle zahle zweifle zwinge betreffe betreibe betrachte berge biete beruhe begrüße bedauere bezweifle drohe ' +
    'entspreche entstehe enthalte ergebe erkläre ermögliche erinnere existiere fahre falle fliege folge freue funktioniere fühle gefährde ' +
    'gehe genieße geschehe gewinne greife hänge heiße kämpfe kenne koste kritisiere meine missachte nutze benötige basiere beinhalte ' +
    'berücksichtige besitze bestätige bezahle denke einhalte genüge gewährleiste dauere stimme stamme trete trügen verbiete verdiene ' +
    'vorliege widerspreche zulasse ausreiche ausgehe festhalte teilnehme hätten wären würden würde wäre hätte könnten müssten dürften brächten brächte fänden fände säßen lägen läge nähmen nähme sähen sähe gälte gälten kämen träfen sprächen ' +
    'gäbe gäben ginge gingen käme kämen bräuchte bräuchten stünde stünden ließe ließen'
  ).split(' '),
);

/** Forms that are as often plain indicative or courtesy: they carry reported speech on, they do not begin it. */
export const WEAK_SUBJUNCTIVE_DE: ReadonlySet<string> = new Set(
  'hätten wären würden würde wäre hätte könnten müssten dürften gäbe gäben ginge gingen käme kämen ließe ließen bräuchte bräuchten stünde stünden führe ende teile reiche meine richte folge lege suche trage liege stimme halte'.split(
    ' ',
  ),
);

/** Subordinators that open a content clause. */
export const CONTENT_OPENERS_DE: ReadonlySet<string> = new Set(
  'dass daß ob wie warum weshalb wieso wann wo was wer wem wen welche welcher welches wohin inwieweit inwiefern womit wofür worum'.split(
    ' ',
  ),
);

/** Subordinators of adverbial clauses: such a clause before the verb is no content. */
export const ADVERBIAL_OPENERS_DE: ReadonlySet<string> = new Set(
  'als nachdem während wenn weil da obwohl um bevor ehe falls indem seit seitdem sofern solange obgleich damit sobald anstatt statt ohne'.split(
    ' ',
  ),
);

/** Verbs whose content may be an infinitive with "zu": "X forderte, die Steuern zu senken". */
export const INFINITIVE_VERBS_DE: ReadonlySet<string> = new Set(
  (
    'fordern verlangen ankündigen vorwerfen drohen versprechen zusagen zusichern auffordern aufrufen raten empfehlen warnen mahnen anmahnen planen hoffen ' +
    'beschließen bitten appellieren vorschlagen verpflichten weigern beantragen behaupten beschuldigen plädieren drängen dringen ablehnen vereinbaren ' +
    'erwarten glauben meinen beteuern versichern gestehen einräumen zugeben bestreiten dementieren bedauern entscheiden anordnen anweisen wünschen ' +
    'signalisieren befürchten fürchten angeben erhoffen werfen erklären äußern begründen bemühen'
  ).split(' '),
);

/** Words that open a sentence, capitalised, and are no noun. */
export const ADVERBS_DE: ReadonlySet<string> = new Set(
  (
    'dann so zuvor zudem außerdem weiter dagegen daraufhin auch gestern heute später bereits anschließend hier dort jetzt nun darin darüber allerdings ' +
    'gleichzeitig zugleich inzwischen unterdessen ebenso ferner wörtlich schließlich bisher erst nur noch schon demnach daher deshalb dennoch trotzdem danach ' +
    'davor dadurch damals seitdem sonst somit derzeit zurzeit mittlerweile hingegen dafür deswegen darum jedoch insgesamt ursprünglich entsprechend offiziell ' +
    'konkret zunächst zuletzt vielmehr stattdessen laut nach bislang vorher nachher immer oft meist manchmal vielleicht wohl sicher leider immerhin überhaupt ' +
    'gerade besonders insbesondere beispielsweise etwa rund circa gegen mehr weniger wenige ebenfalls weiterhin indes damit dabei dazu davon daran daraus ' +
    'besorgt enttäuscht zufrieden erfreut überrascht empört verärgert skeptisch zuversichtlich optimistisch kritisch scharf deutlich weder zuerst eigentlich selbst lediglich ausgerechnet einerseits andererseits erstmals letztlich einst sogar kaum fast knapp darauf worauf deren dessen erneut abermals wieder kurz lange bald früher neben wie was wer als wenn weil obwohl während nachdem bevor falls und aber doch denn'
  ).split(' '),
);
