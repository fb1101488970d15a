// English attribution cues. Compiled by hand for Nachlese, MIT.
// A verb line: infinitive (also present plural), 3rd singular present, past, participle, -ing form.

/** Verbs of saying: they take words in marks, "that" clauses and bare clauses. */
export const SPEECH_VERBS_EN = `
say says said said saying
tell tells told told telling
add adds added added adding
write writes wrote written writing
tweet tweets tweeted tweeted tweeting
post posts posted posted posting
continue continues continued continued continuing
note notes noted noted noting
explain explains explained explained explaining
argue argues argued argued arguing
state states stated stated stating
declare declares declared declared declaring
announce announces announced announced announcing
reply replies replied replied replying
respond responds responded responded responding
answer answers answered answered answering
ask asks asked asked asking
conclude concludes concluded concluded concluding
recall recalls recalled recalled recalling
claim claims claimed claimed claiming
insist insists insisted insisted insisting
acknowledge acknowledges acknowledged acknowledged acknowledging
admit admits admitted admitted admitting
concede concedes conceded conceded conceding
warn warns warned warned warning
suggest suggests suggested suggested suggesting
report reports reported reported reporting
predict predicts predicted predicted predicting
complain complains complained complained complaining
assert asserts asserted asserted asserting
contend contends contended contended contending
maintain maintains maintained maintained maintaining
observe observes observed observed observing
remark remarks remarked remarked remarking
lament laments lamented lamented lamenting
joke jokes joked joked joking
quip quips quipped quipped quipping
charge charges charged charged charging
allege alleges alleged alleged alleging
deny denies denied denied denying
confirm confirms confirmed confirmed confirming
reveal reveals revealed revealed revealing
disclose discloses disclosed disclosed disclosing
stress stresses stressed stressed stressing
emphasize emphasizes emphasized emphasized emphasizing
emphasise emphasises emphasised emphasised emphasising
reiterate reiterates reiterated reiterated reiterating
repeat repeats repeated repeated repeating
counter counters countered countered countering
shout shouts shouted shouted shouting
yell yells yelled yelled yelling
chant chants chanted chanted chanting
whisper whispers whispered whispered whispering
exclaim exclaims exclaimed exclaimed exclaiming
muse muses mused mused musing
boast boasts boasted boasted boasting
testify testifies testified testified testifying
assure assures assured assured assuring
inform informs informed informed informing
propose proposes proposed proposed proposing
comment comments commented commented commenting
elaborate elaborates elaborated elaborated elaborating
interject interjects interjected interjected interjecting
wonder wonders wondered wondered wondering
opine opines opined opined opining
read reads read read reading
indicate indicates indicated indicated indicating
describe describes described described describing
call calls called called calling
vow vows vowed vowed vowing
pledge pledges pledged pledged pledging
promise promises promised promised promising
urge urges urged urged urging
`;

/** Verbs of thinking and judging: only with "that". */
export const OPINION_VERBS_EN = `
believe believes believed believed believing
think thinks thought thought thinking
hope hopes hoped hoped hoping
fear fears feared feared fearing
expect expects expected expected expecting
find finds found found finding
show shows showed shown showing
estimate estimates estimated estimated estimating
know knows knew known knowing
agree agrees agreed agreed agreeing
caution cautions cautioned cautioned cautioning
threaten threatens threatened threatened threatening
demand demands demanded demanded demanding
refuse refuses refused refused refusing
decline declines declined declined declining
offer offers offered offered offering
feel feels felt felt feeling
decide decides decided decided deciding
doubt doubts doubted doubted doubting
speculate speculates speculated speculated speculating
`;

/** Verbs whose content may be "to" with an infinitive, after an object for some: "urged lawmakers to act". */
export const INFINITIVE_VERBS_EN: ReadonlySet<string> = new Set(
  'vow pledge promise urge threaten refuse decline offer ask tell warn agree demand propose claim'.split(' '),
);

/** Verbs followed by whom they address, before the content. */
export const ADDRESSING_VERBS_EN: ReadonlySet<string> = new Set(
  'tell assure inform warn remind ask urge promise'.split(' '),
);

/** Verbs that name a thing by words in marks: "called it “a disaster”". */
export const NAMING_VERBS_EN: ReadonlySet<string> = new Set('call describe read'.split(' '));

/** Verbs that do not take a bare clause: a noun after them is an object. */
export const NO_BARE_CLAUSE_EN: ReadonlySet<string> = new Set(
  'announce deny report call describe read post propose reveal confirm disclose repeat answer ask charge stress emphasize emphasise reiterate continue urge vow pledge promise predict state comment write tweet chant shout counter recall observe note add indicate'.split(
    ' ',
  ),
);
