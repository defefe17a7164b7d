/** Words as people write them in a list, with single spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After a verb's base form these show that it is a verb and no noun: support the, report on, plan all. */
export const determiners = wordSet(
	'a an the all any each every this that these those my our your their its his her both no some several many various multiple up out',
);

export const forms = {
	be: wordSet('was were been being is are be am got gets get'),
	finiteBe: wordSet('was were is are'),
	have: wordSet('have has had having'),
} as const;

/** Words that begin a phrase which sets the scene before the verb: In 2021, cut. */
export const scenePrepositions = wordSet(
	'in within during after before as over at on for throughout following by across with through since upon under despite when while',
);

/** A number after one of these is a name: phase 2, level 3, key stage 2. */
export const numberedThings = wordSet(
	'level phase stage band grade tier step gate unit version year section chapter room type category class appendix release sprint ' +
		'wave tranche lot part article form route floor building block zone ward platform terminal week round series no number item ' +
		'page figure table priority severity standard junction bay gateway increment iteration edition module paper volume key exam ' +
		'form scope sev cohort region district area group division depot line building',
);

/** What an action leads to, told in one word after `which`, a comma or `and`. Weak and common verbs are left out on purpose. */
export const resultVerbs = wordSet(
	'accelerate achieve avert avoid boost break bring catch clear close collect convert cut decrease delay discover double drop earn ' +
		'eliminate end exceed expose find free gain generate grow halve increase lift lower multiply obtain overturn persuade prevent ' +
		'prove quadruple raise recover reclaim reduce regain release remove replace rescue resolve restore retain retire reverse save ' +
		'secure shorten shrink slash spare stop surpass treble trim triple uncover unblock unlock win withdraw shave free convince ' +
		'qualify spot outperform overtake return unearth reveal halt salvage turn beat hit reach pass let give make show keep lead ' +
		'take move bring put allow enable mean lose drive deliver launch leave',
);

/** As a second action they say no more than the first: cooked meals and kept the kitchen clean. */
export const softResults = wordSet(
	'keep make take give put move lead let turn bring drive deliver launch close clear generate show allow enable mean lose hit meet ' +
		'reach return pass lift boost prove obtain release remove replace collect leave',
);

/** Recognition that somebody else gave, and so a result: promoted to, shortlisted for. */
export const recognitions = wordSet(
	'promoted awarded shortlisted nominated commended named elected invited headhunted handpicked ranked voted winner finalist runner-up recipient',
);

/** Doing this is a result where the object is a particular thing: won a contract, spotted a forged prescription. */
export const achievingVerbs = wordSet(
	'win secure persuade convince avert prevent rescue recover retain save spot uncover discover detect overturn negotiate stop halt ' +
		'catch expose unearth salvage reclaim regain earn halve double treble triple trace',
);

/** Achieving, where still more is said of what it was: resolved complaints is a task of every day. */
export const solvingVerbs = wordSet(
	'defuse resolve settle repair restore revive identify notice solve unblock broker pinpoint abolish eliminate end break calm diagnose',
);

/** After a comma these begin a clause that says how it ended: none rated worse, both promoted, all on the first try. */
export const resultStarters = wordSet(
	'both none neither nobody most each never now later finally still first only again half two three four five six seven eight nine ten twice ' +
		'after until thereby ahead earlier sooner without zero',
);

/** Less of what was bad, sooner than before. */
export const comparatives = wordSet(
	'faster sooner earlier quicker fewer cheaper lighter shorter lowest highest fastest shortest largest fewest smallest youngest halved ' +
		'doubled trebled tripled finally twice zero nil record-breaking first-ever award-winning',
);

/** From initiation to closure names a span of work, no change. */
export const lifecycleWords = wordSet(
	'start initiation inception conception concept beginning end finish closure completion delivery cradle grave design handover ' +
		'planning launch initial order enquiry quote idea brief scratch requirements discovery test live time junior senior ' +
		'procurement commissioning recruitment kick-off a z administrators directors',
);

/** Who a bullet leaves out, since it is always the writer. */
export const personal = wordSet('i we');
