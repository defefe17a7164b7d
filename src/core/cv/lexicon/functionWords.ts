/** They carry no meaning of their own. */
export const functionWords: ReadonlySet<string> = new Set(
	(
		'a an the all any each every this that these those my our your their its his her both no not some such and or but nor as at by for ' +
		'from in into of off on onto out over per to under up upon via with within without across after against along among around ' +
		'before behind below beneath beside between beyond during except inside near outside since than through throughout towards ' +
		'toward until while who whom whose which what when where why how if so then there here it he she they them him we us you your ' +
		'i me is are was were be been being am do does did done have has had having will would can could may might must shall should ' +
		'also only just too very more most less least much other others another own same e.g i.e including include included such ' +
		'whether because about above one ones new well'
	).split(' '),
);

/** Hardly any English sentence is without one of these. */
export const englishWords: ReadonlySet<string> = new Set(
	'the and of to in for with a an by on from at that'.split(' '),
);

/** Of the first person. */
export const pronouns: ReadonlySet<string> = new Set(
	"i i'm i've i'd i'll me my myself mine we we've we're we'd us our ours ourselves".split(' '),
);

/** Of these passives are made: was asked, got promoted. */
export const passiveBe: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'got']);
