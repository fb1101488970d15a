// German function words: they say nothing on the subject of a text. Written by us for this project, MIT.
// Forms as they stand in running text, lower case, with umlauts. Nouns, names and numbers do not belong here.

export const STOPWORDS_DE: ReadonlySet<string> = new Set(
  `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller alles allem
  mancher manche manchen manches solche solcher solches solchen welche welcher welches welchen welchem
  ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand etwas nichts
  mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines
  ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure deren dessen denen derer
  wer wen wem wessen was wo wohin woher wann warum weshalb wieso wie wofür womit wovon wozu wodurch worüber
  und oder aber denn sondern doch jedoch sowie sowohl als wenn weil dass daß ob obwohl während bevor nachdem bis seit seitdem
  falls sofern indem damit sodass weder noch entweder je desto umso
  in im ins an am ans auf aufs aus bei beim mit von vom zu zum zur nach vor für fürs um durch durchs gegen ohne über unter
  hinter neben zwischen wegen trotz statt anstatt laut gemäß entlang außer innerhalb außerhalb gegenüber ab bzw
  dabei dafür dagegen daher dahin daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu da dann dort hier
  hierzu deshalb deswegen dennoch trotzdem allerdings außerdem zudem ebenfalls ebenso zugleich gleichzeitig schließlich
  bereits schon noch nur auch sogar selbst eben gerade wieder immer nie niemals oft bald jetzt nun heute gestern morgen
  sehr mehr weniger viel viele vielen vieler wenig wenige wenigen meist mindestens etwa rund ungefähr fast ganz gar so zu
  nicht ja nein mal einmal weiter weitere weiteren weiterer weiteres weiterhin zuletzt zuvor zunächst erst ersten erste
  andere anderen anderer anderes anders einige einigen einiger einiges mehrere mehreren beide beiden beider beides
  bin bist ist sind seid war warst waren wart wäre wären sei seien gewesen sein
  habe hast hat haben habt hatte hattest hatten hätte hätten gehabt
  werde wirst wird werden werdet wurde wurden würde würden geworden worden
  kann kannst können könnt konnte konnten könnte könnten muss müssen musste mussten müsste müssten
  soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften dürfte dürften
  mag mögen mochte möchte möchten lassen lässt ließ ließen gibt geben gab gäbe geht gehen ging
  macht machen machte gemacht kommt kommen kam kamen bleibt bleiben blieb steht stehen stand liegt liegen lag
  sagt sagte sagten sagen gesagt heißt hieß erklärt erklärte teilte mitgeteilt
  seiner ihretwegen einander zwar wohl vielleicht eigentlich überhaupt besonders etwa eher hin her los weg
  d s z u v o h b
  `
    .trim()
    .split(/\s+/),
);
