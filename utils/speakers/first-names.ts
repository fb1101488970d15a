// Common first names with their usual gender, for pronouns and for telling names from nouns. Compiled by hand for Nachlese, MIT.

const MALE = `
abdallah abdel abdul abdullah adam adel adnan adrian afonso agustín ahmad ahmed aidan akbar akira alain alan alassane alastair albert alberto
alejandro aleksandar aleksander aleksandr aleksej alessandro alex alexander alexandre alexandros alexei alexej alexis alfonso alfred alfredo ali alija
alistair alois alvaro amadou amir amos anatoli anatolij anders andre andreas andrei andrej andrew andrzej andré andrés angelo angus anibal anthony
antoine anton antonio antonis antónio arjun arkadi arkadij armando armin arnaud arne arnold arsen arseni arsenij artem arthur artur arturo arvind
ashraf asif atsushi augusto aurelio axel ayman aziz barack bartosz baschar bashar bastian beji ben benedikt benito benjamin benoît bernard bernardo
bernd bernhard bert bertrand bilal bill binali björn blaise blaž bob bodo bogdan bojan boris boyko brad bradley brendan brett brian bronisław bruce
bruno burak burkhard byron calvin cameron camillo carl carl-heinz carles carlo carlos carmelo carsten casper cem chaim charles charlie chris christer
christian christof christoph christopher claas claude claudio claus clemens clément colin conrad constantin corey cornelius craig cristiano cristóbal
curt cyril cédric césar damian damien daniel danilo dario darko darren dave david davide dean declan denis dennis derek desmond detlef devin dick
didier diego dieter dietmar dietrich dimitri dimitrij dimitris dirk dirk-jan djamel dmitri dmitrij dmitry dmytro domenico dominik donal donald donnie
douglas dragan duncan dustin dušan dylan eberhard eckart eckhard ed edgar edmond edmund edson eduard eduardo edvard edward efraín egbert egon ehud
einar ekrem eli elias elie elio elliot elmar elon emanuele emil emilio emir emmanuel emre enda enno enrico enrique enver ercan erdal eric erich erik
ernesto ernie ernst erwin ethan eugen eugène evan evo ewald fabian faisal farid farouk faruk federico felix ferdi ferdinand ferdinando ferenc fernando
fidel fiete filip filippo finn florent florian florin fouad francis franco frank franz françois fred frederic frederik fredrik friedhelm friedrich
fritz frédéric fuad fumio gabriel garry gary gavin gaël geert geir gennadi gennadij geoff geoffrey georg george georges georgi georgios gerald gerardo
gerd gerhard gerold gert gert-jan gianni gilbert gilles giorgio giovanni giuliano giulio giuseppe gleb glenn gonzalo gordon graham greg gregor grigori
grégoire guido guillaume guillermo gunnar gunter gunther gustav gustavo guy györgy gérard günter günther habib hadi hakan halil hamad hamed hamid
hanno hans hans-christian hans-dietrich hans-georg hans-gert hans-joachim hans-josef hans-jürgen hans-olaf hans-peter hans-ulrich hans-werner harald
haris harold harry hartmut hasan haschim hashim hassan hauke hector heiko heiner heinrich heinz heinz-peter helge helmut hendrik henning henri henry
herbert hermann hernán hidayet hikmet hilmar hiroshi hjalmar holger horst hosni hubert hubertus hugh hugo hugues hussain hussein héctor hüseyin ian
ibrahim idris idriss ignacio igor ihor ilham ilija ilja iljas imad imran ingo ingolf inácio ioannis irfan irving isaac isidor ismael ismail ismaïl
issa ivan ivica ivo iván iwan iwo iyad jaap jacek jack jacob jacobo jacopo jacques jaime jair jake jakob jakub jalal jamal james jamie jan jan-peter
janek janez janis jannik jannis jaroslav jaroslaw jarosław jason javier jawad jay jean jean-baptiste jean-bertrand jean-claude jean-françois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeff jeffrey jens jeremy jeroen jerry
jesper jesse jesús jewgeni jewgenij jim jimmy jiří joachim joaquín jochem jochen joe joel joey johan johann johannes john johnny jon jonas jonathan
jonathon joop jordi jorge joschka jose josef josep joseph josh joshua josip jost josua josé joão juan juha jules julian julio juri jurij jury jussuf
justin jusuf jérôme jörg jürgen jānis kaare kai kai-uwe kamal kamil karim karl karl-heinz karl-josef karl-otto karl-theodor karlheinz karsten kaspar
kay keir keith kemal ken kenji kenneth kevin khaled khalid kilian kirill klaas klaus klaus-dieter klaus-peter knud knut kofi konrad konstantin
konstantinos kostas krzysztof kurt kyle kyriakos larry lars lasse laszlo laurens laurent lech leif leo leon leonard leonardo leonhard leonid leopold
leopoldo leszek levent lewis liam lionel ljubo lleyton lorenz lorenzo loris lothar louis luc luca lucas luciano ludwig luigi luis luiz lukas lukasz
luke lukáš lutz luís lászló maarten magnus mahathir mahdi mahmoud mahmud maik maksim malcolm malik mamadou manfred manmohan manolis manuel marc
marc-andré marcel marcelo marcin marco marcus marek mariano marijan marinko mario marius mark marko markus marlon marten martin marvin marwan masood
massimo massoud matej mateo mateusz mathias mathieu mathis matt matteo matthew matthias maurice mauricio maurizio mauro max maxim maxime maximilian
mehdi mehmet melvin menachem mert metin michael michail michal michał michel michele mickey miguel mikael mike mikhail mikheil miki miklós milan milo
milorad miloslav miloš mirko mirosław mirsad mitch mitchell mitt mladen mohamad mohamed mohammad mohammed mohammed-ali moise mojtaba morgan moritz
morten mosche moshe muammar muhamed muhammad muhammadu murat mustafa mykola nabil nadim naftali nahum najib narendra nasir nassir nathan nathaniel
nawaf nawaz nebojša neil nelson nestor neven newt nicanor niccolò nick nico nicolae nicolas nicolás niels nigel nikita niko nikola nikolai nikolaj
nikolaos nikolaus nikos nils nils-peter noah noam noel norbert norman nouri nuri néstor octavio olaf ole oleg oliver omar omer osama oscar oskar
ossama othmar ottmar otto ousmane owen pablo panagiotis panos paolo pascal pasquale patricio patrick patrik paul paulo pavel pawel pedro peer pekka
pervez perviz petar pete peter petr petro petros phil philip philipp phillip pier piero pierre pieter pietro piotr predrag qassem quentin quim rachid
rade radek radko radosław radovan rafael rafał rafic rafik rahul raid raimund rainer rainer-maria raja rajiv ralf ralf-peter ralph ramiro ramon ramsan
ramzan ramón rand randy ranil raoul raphael raschid rashid rasmus ratko raul ray raymond raúl recai recep reece refik reiner reinhard reinhart
reinhold remo renato renaud renzo rené reza riad ricardo riccardo richard richie rick ricky rico riek rifat rinat rob robbie robby robert roberto
robin rod roderich rodney rodolfo rodrigo roger roland rolf rolf-dieter romain roman romano romeo ron ronald ronaldo ronny rory rowan roy ruben rubén
rudi rudolf rudy rupert ruslan russell ryan ryszard régis rüdiger saad saddam sadiq saeed sahin saif salah saleh salim salman salva salvador salvatore
sam sami samir samuel samuele sanjay santino sascha sasha sauli scot scott seamus sean sebastian sefa selahattin selim sepp serdar serge sergei sergej
sergio sergiu serhij seth shahid shane shaun shigeru shimon shinzo shinzō siegbert siegfried siegmar sigmar silvio simeon simon simone-pietro sinan
slobodan soeren spencer stanislav stanislaw stanisław stanley stef stefan stefano steffen stellan sten stephan stephane stephen steve steven stewart
stig stipe stuart stéphane sumner sven sven-göran svend swjatoslaw sylvain sylvester sándor sébastien sönke sören tadeusz tahsin taner tarek tariq
taro tarō tayyip ted teddy teodoro terence terje terry thabo theo theodor theodore theodoros thierry thijs thilo thomas thor thoralf thorben thorsten
tiago tibor tim timo timon timothy timur tino tobi tobias toby todd tom tomas tomasz tommaso tommy tomás tomáš toni tony torben tore torsten traian
trevor tristan troy tschingis tyler udo ugo ulf uli ulrich ulrik umar umaru urs uwe uğur vaclav valentin valentino valeri vasile vassilis veikko veit
ventseslav vicente victor vidal viktor vince vincent vincenzo vinzenz vitali vittorio vitus vjekoslav vladimir vlado vojislav volker vuk václav wadim
walid walter warren wassili wassilij wayne wendelin wenzel werner wesley wiktor wilbert wilfried wilhelm will willi william willy wim winfried witali
witalij wladimir wladislaw wojciech wolf wolf-dieter wolfgang wolfram wolodymyr woody włodzimierz xaver xavier xi yair yanis yannick yannis yasser
yassir yitzhak yoshihiko yoshiro yoweri yukio yunus yuri yusuf yves zdravko zeljko zine zlatan zlatko zoltan zoltán zoran álvaro étienne ögmundur ömer
łukasz željko
`;
const FEMALE = `
abigail adele adriana agata agnes agnieszka agnès aida aigul aileen aisha ajla alba aleksandra alena alessandra alexa alexandra alexia alice alicia
alina alison alla alma almut althea amanda amy ana anabel anastasia anastasija andrea anette angela angelika angelina angélique anita anja anke ann
anna annalena anne anne-marie annegret anneke annelie anneliese annemarie annett annette anni annie annika annkathrin antje antonia arantxa ariane
arlette arzu asli asma astrid audrey ayaan ayla aysel ayşe azize babette barbara barbora beata beate beatrice beatrix bella benazir berit bernadette
bertha beth bettina bettine betty beverly bianca birgit birgül birte bożena brenda bridget brigitta brigitte britney britta bärbel camilla camille
cansu carina carla carlotta carly carme carmen carol carolin carolina caroline carolyn carrie catarina catharina catherine cathy cecilia celine
chantal charlene charlotte cherie cheryl chiara chloé christa christel christiane christin christina christine cindy claire clara clare clarissa
claudia claudine clémentine colette colleen conchita condoleezza connie constanze cora corazon cordula corinna corinne cornelia courtney cristina
cynthia cécile céline dagmar daisy daniela daphne daria debbie deborah delia delphine denise diana diane dilma dolores dominique donna doreen doris
dorit dorothea dorothee dorothy dubravka désirée dörte ebru edda edeltraud edith edwina ekaterina elaine eleanor elena eleni eleonore elfi elfriede
eliane elin elina elinor elisa elisabeth elise eliza elizabeth elke ella ellen elly eloise elsa else elvira emel emilia emilie emily emine emma
emmanuelle erica erika erna esra estelle esther etta eugenia eugénie eva eva-maria evelyn evita ewa fabienne fadime fanny fatima fatma fatmata fatou
federica felicitas filiz fiona flavia florentina franca frances francesca franka franziska françoise frauke frederike friederike gabi gabriela
gabriele gabriella gail galina geertje geraldine gerda gerlinde gertrud gesa gesine gina ginny giorgia gisela gisèle gitta giulia giuliana gladys
golda grace grazia greta grete gudrun gunda gwen gülsen halina hanna hannah hanne hannelore harriet hatice heather hedwig heide heidemarie heidi
heidrun heike helen helena helene helga helma henriette herta hertha hilal hilda hilde hildegard hillary hina hortensia hülya ida ilka ilona ilse ilva
imelda imke ina ines inga inge ingeborg inger ingrid ingrida ingvild insa inès ioana irene irina iris irma irmgard irmtraud isabel isabell isabella
isabelle isolde ivana ivanka ivonne iwona izabela jacinda jacqueline jadranka jadwiga jaklin jamila jana jane janet janina janine jasmin jeanette
jeanine jeanne jeanne-marie jelena jennifer jenny jessica jessie jill joan joana joanna jocelyn jocelyne jodi jodie johanna jolanta josefine joséphine
joyce juanita judith judy julia juliana juliane julie juliet juliette julija justine jutta kamala karen karin karla karolina karoline katalin katarina
kate kateřina katharina katharine katherine kathi kathleen kathrin kathy katie katja katrin katrina kelly kellyanne kendra kerstin khadija kim kirsten
kirsty klara klaudia kolinda konstanze kornelia krista kristalina kristen kristin kristina kristine krystyna laetitia laila lana larissa laura laure
lauren laurence laurie laverne lea leila lena leni lenka leonie leonore leslie leyla leïla liane lidia liesbeth liesel lieselotte lilian liliane
lillian lilly lily linda linnea lisa lisbeth lisette liz ljudmila loretta lori lotta lotte louisa louise lucia lucie lucinda lucy ludmila luisa luise
luitgard lydia lynn lynne mabel madalena madlen magda magdalena maggie mahnaz maia maike maja malala malgorzata malin malu malwina manon manuela mara
marcela marcella mareike marga margaret margareta margarete margarita margherita margit margot margret margrethe marguerite maria mariam mariana
marianna marianne maribel marie marie-agnes marie-claire marie-france marie-luise mariella marietta marija marijke marika marilyn marina marine marion
marisa marit maritta marjorie marlene marlies marta martha marthe martina martine mary maryam marysia masha mathilde maud maureen maxine maya mayra
małgorzata mechthild megan megyn meike melania melanie melina melinda melissa melitta meryem meryl mia micaela michaela michelle michèle mila mildred
milena milica mina minna mira miranda mireille miriam mirjam mirjana molly mona monica moniek monika monique muriel myriam mélanie nadeschda nadezhda
nadia nadine nadja najat nana nancy naomi natalia natalie natalija natalja natascha nathalia nathalie nele nelly nermin nicola nicole nicoletta nilgün
nina nino noemi nora nuray nursel odile oksana olena olga olivia ophelia orla ortrud paloma pamela paola patricia patrizia paula paulina pauline peggy
penelope penny petra phyllis pia pilar polina priscilla priyanka rabea rachel rachida radka rahel raissa ramla ramona ranja raquel rea rebecca rebekka
reem regina regine regula reinhild renata renate reyhan ricarda rike rita rosa rosalia rosalind rosalynn rosanna rosanne roschan rosemarie rosemary
rosi rosina rosita roswita roswitha roxana ruta ruth sabina sabine sabrina sadaf sadie sahar sahra saida sally salma salome samantha samira sandra
sania sanja sanna saoirse sara sarah saskia segolene selma senta sevim shakira shannon sharon sheila shelley sherry shirin shirley sibel sibylle
sieglinde sigrid sigrun silja silke silvana silvia simona simone simonetta sina siobhan sirpa siân slavica sofia sofía solveig sonia sonja sophia
sophie soraya stacey stefanie steffi stella stephanie sue susan susanna susanne susi suzan suzanne svenja svetla svetlana swetlana sylke sylvia
sylviane sylwia ségolène tabea tamar tamara tania tanja tara tarja tatiana tatjana tatyana tawakkul teodora teresa thea thekla theodora theresa
theresia thérèse tiffany tilda tina tine tracy traudl trude ulla ulrike ursula uschi uta ute valentina valentyna valerie valérie vanessa vera verena
veronica veronika vesna vicky victoria viktoria viola violeta violetta virginia vivian viviane vivien véronique walentina waltraud waltraut wanda
wendy wiebke wilhelmine wilma winnie xenia yael yasemin yasmin yingluck yoko yolanda yukiko yulia yuliya yuriko yvonne zahra zainab zdenka zeynep zita
zoe zofia zoé zsuzsanna zuzana zuzanna ángela özlem
`;

const GENDERS = new Map<string, 'm' | 'f'>();
for (const name of MALE.split(/\s+/)) if (name) GENDERS.set(name, 'm');
for (const name of FEMALE.split(/\s+/)) if (name) GENDERS.set(name, 'f');

/** The usual gender of a first name; `null` when the list does not know it. */
export function firstNameGender(name: string): 'm' | 'f' | null {
  const lower = name.toLowerCase();
  return GENDERS.get(lower) ?? GENDERS.get(lower.slice(0, Math.max(0, lower.indexOf('-')))) ?? null;
}
