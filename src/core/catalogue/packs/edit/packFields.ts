import type {ThingKind} from '../pack';
import type {ChoiceSet} from './packChoices';
import type {IdKind, ListShape, MapShape, PackField, PackShape, RecordShape, ScalarShape} from './packShape';

// What can stand where in a pack, and what it is for. The schema says what is sound; this is for people who write.
// The text is English, like the catalogue.

const text: ScalarShape = {type: 'scalar', holds: {kind: 'text'}};
const wholeNumber: ScalarShape = {type: 'scalar', holds: {kind: 'number'}};
const level: ScalarShape = {type: 'scalar', holds: {kind: 'level'}};
const choice = (among: ChoiceSet): ScalarShape => ({type: 'scalar', holds: {kind: 'choice', among}});
const idOf = (of: IdKind): ScalarShape => ({type: 'scalar', holds: {kind: 'id', of, use: 'reference'}});
const listOf = (of: PackShape): ListShape => ({type: 'list', of, change: true});
const fixedList = (of: PackShape): ListShape => ({type: 'list', of, change: false});
const texts = listOf(text);
const needs: RecordShape = {type: 'record', keys: 'skill', of: level, change: true};

type Fields = Readonly<Record<string, PackField>>;

function map(fields: Fields, thing?: ThingKind): MapShape {
	return {type: 'map', fields: new Map(Object.entries(fields)), ...(thing ? {thing} : {})};
}

function entries(kind: IdKind & ThingKind, fields: Fields): ListShape {
	const shared: Fields = {
		id: {
			shape: {type: 'scalar', holds: {kind: 'id', of: kind, use: 'definition'}},
			about: 'Lower-case letters, digits and underscores. A known id changes what is there, a new one adds to it.',
			needed: true,
		},
		was: {
			shape: {...fixedList({type: 'scalar', holds: {kind: 'id', of: kind, use: 'was'}})},
			about: 'Ids that this had before. What people have saved under them is kept.',
		},
		hide: {shape: choice('yesNo'), about: 'True leaves it out; false shows what a lower pack hides.'},
	};
	return fixedList(map({...shared, ...fields}, kind));
}

const sources: PackField = {
	shape: texts,
	about: 'Where the facts come from: a line of text, or "practice knowledge". Missing: the name of the pack.',
};

const roleFields: Fields = {
	title: {shape: text, about: 'The title of the post.', needed: true},
	office: {shape: choice('office'), about: 'The office that the role belongs to.', needed: true},
	band: {
		shape: {type: 'scalar', holds: {kind: 'band'}},
		about: 'Responsibility, from 1 (Assist) to 7 (Direct).',
		needed: true,
	},
	purpose: {shape: text, about: 'What the role is for, in one sentence.'},
	duties: {shape: texts, about: 'What the role does, one line each.'},
	skills: {
		shape: map({
			core: {shape: needs, about: 'Skills that the role cannot do without, each with a level from 1 to 5.'},
			useful: {shape: needs, about: 'Skills that help in the role, each with a level from 1 to 5.'},
		}),
		about: 'The skills that the role needs.',
	},
	raci: {
		shape: {type: 'record', keys: 'task', of: choice('raciLetter'), change: true},
		about: 'Typical tasks, each with the letter R, A, C or I that the role holds on it.',
	},
	certifications: {shape: listOf(idOf('certification')), about: 'Certificates that fit the role.'},
	family: {shape: choice('family'), about: 'The group of roles that it is listed with. Missing: core.'},
	experience: {shape: choice('experience'), about: 'The experience that it asks for. Missing: what fits the band.'},
	years: {
		shape: map({
			from: {shape: wholeNumber, about: 'The fewest years that people typically bring.'},
			to: {shape: wholeNumber, about: 'The most years. Missing: there is no upper end.'},
		}),
		about: 'Years of experience that people typically bring.',
	},
	aliases: {shape: texts, about: 'Titles that adverts use for the same post.'},
	reportsTo: {shape: texts, about: 'Whom the role reports to.'},
	entryRoutes: {shape: texts, about: 'Where people come from who take up the role.'},
	keywords: {shape: texts, about: 'Words of adverts for the role.'},
	measures: {shape: texts, about: 'Numbers that people in the role can quote.'},
	questions: {shape: texts, about: 'Questions that interviews for the role tend to hold.'},
	note: {shape: text, about: 'A remark that stands on the sheet of the role.'},
	frameworks: {
		shape: {type: 'record', of: text, change: true},
		about: 'What the role is called in frameworks, by the name of the framework.',
	},
	sources,
};

const skillFields: Fields = {
	name: {shape: text, about: 'The name of the skill.', needed: true},
	group: {shape: choice('skillGroup'), about: 'The group of skills that it is listed with.'},
	levels: {shape: fixedList(text), about: 'Five sentences: what one sees a person do at the levels 1 to 5.'},
	aliases: {shape: texts, about: 'Other words for the skill, as in adverts.'},
	frameworks: {
		shape: {type: 'record', of: fixedList(text), change: true},
		about: 'Where the skill stands in frameworks, by the name of the framework.',
	},
	sources,
};

const move = fixedList(
	map(
		{
			from: {shape: idOf('role'), about: 'The role that the move starts from.', needed: true},
			to: {shape: idOf('role'), about: 'The role that it leads to.', needed: true},
			direction: {shape: choice('direction'), about: 'The direction of the move.', needed: true},
			why: {shape: text, about: 'The reason for the move, in one clause. A new move needs it.', needed: true},
			hide: {shape: choice('yesNo'), about: 'True leaves the move out; false shows what a lower pack hides.'},
			source: {shape: text, about: 'Where the knowledge comes from. Missing: the name of the pack.'},
			also: {shape: texts, about: 'Further sources.'},
		},
		'move',
	),
);

const certificationFields: Fields = {
	name: {shape: text, about: 'The name of the certificate.', needed: true},
	issuer: {shape: text, about: 'Who awards it.'},
	level: {shape: text, about: 'The level of it, such as foundation or practitioner.'},
	funding: {shape: text, about: 'What the organisation pays for, in one line.'},
	prerequisites: {shape: text, about: 'What one needs before it.'},
	renewal: {shape: text, about: 'How it is kept.'},
	status: {shape: choice('certificationStatus'), about: 'Whether it can be taken now.'},
	statusNote: {shape: text, about: 'More about the status.'},
	roles: {shape: listOf(idOf('role')), about: 'Roles that it fits.'},
	aliases: {shape: texts, about: 'Other names of it.'},
	verified: {shape: choice('yesNo'), about: 'Whether all of this was checked with the issuer.'},
	unverified: {shape: texts, about: 'What to check with the issuer.'},
	sources,
};

const pmoTypeFields: Fields = {
	name: {shape: text, about: 'The name of this type of PMO.', needed: true},
	axis: {shape: choice('axis'), about: 'What sets it apart from other types.', needed: true},
	value: {shape: text, about: 'Where it stands on that.'},
	definition: {shape: text, about: 'What such an office is and does.', needed: true},
	careerValue: {shape: text, about: 'What working in one is worth to a career.'},
	signals: {shape: texts, about: 'Signs of it in an advert or at interview.'},
	questions: {shape: texts, about: 'Questions that tell whether an office is of this type.'},
	sources,
};

const factorFields: Fields = {
	title: {shape: text, about: 'The name of the group of statements.', needed: true},
	about: {shape: text, about: 'What the statements in it are about.'},
};

const itemFields: Fields = {
	factor: {shape: idOf('factor'), about: 'The group that the statement belongs to.', needed: true},
	text: {shape: text, about: 'The statement, as the person who answers would say it.', needed: true},
	sign: {shape: choice('sign'), about: 'Whether agreeing speaks for or against the role.'},
	part: {shape: choice('part'), about: 'How the answer counts. Missing: in the sum.'},
	type: {shape: idOf('pmoType'), about: 'The type of PMO that agreeing points to.'},
	stage: {shape: choice('stage'), about: 'When the statement can be answered.'},
	scale: {shape: choice('scale'), about: 'Which words the answers use.'},
	why: {shape: text, about: 'Why it is asked.'},
	findOut: {shape: text, about: 'How to find out.'},
	opening: {shape: text, about: 'What can be done where the answer speaks against the role.'},
	roles: {shape: listOf(idOf('role')), about: 'Roles that a good answer points to.'},
	directions: {shape: listOf(choice('direction')), about: 'Directions that a good answer points to.'},
	source: {shape: text, about: 'Where it comes from. Missing: the name of the pack.'},
	also: {shape: texts, about: 'Further sources.'},
};

const snippetFields: Fields = {
	label: {shape: text, about: 'The name to choose it by.', needed: true},
	section: {shape: choice('section'), about: 'Where in the list it stands.', needed: true},
	body: {shape: texts, about: 'The lines to insert, as plain text.', needed: true},
	roles: {shape: listOf(idOf('role')), about: 'Roles that it is for. Missing: all.'},
};

/** A whole pack, from its first key down. */
export const packShape: MapShape = map({
	schemaVersion: {shape: wholeNumber, about: 'The version of the format of packs: 1.', needed: true},
	name: {shape: text, about: 'The name of the pack, which stands with everything that comes from it.'},
	complete: {shape: choice('yesNo'), about: 'True: this is a whole catalogue, and what it does not name is hidden.'},
	roles: {shape: entries('role', roleFields), about: 'Roles to add, change or hide.'},
	skills: {shape: entries('skill', skillFields), about: 'Skills to add, change or hide.'},
	moves: {shape: move, about: 'Moves between roles to add, change or hide.'},
	certifications: {shape: entries('certification', certificationFields), about: 'Certificates to add, change or hide.'},
	pmoTypes: {shape: entries('pmoType', pmoTypeFields), about: 'Types of PMO to add, change or hide.'},
	checklist: {
		shape: map({
			factors: {shape: entries('factor', factorFields), about: 'Groups of statements to add, change or hide.'},
			items: {shape: entries('item', itemFields), about: 'Statements to add, change or hide.'},
		}),
		about: 'Statements of the checklist "Is a PMO role right for me?" and their groups.',
	},
	snippets: {shape: entries('snippet', snippetFields), about: 'Pieces of text for CVs and plans.'},
});

/** The fields of an entry for such a thing. */
export function fieldsOf(thing: ThingKind): ReadonlyMap<string, PackField> {
	return entryShapes.get(thing)?.fields ?? new Map();
}

const checklistShape = packShape.fields.get('checklist')?.shape;
const entryShapes: ReadonlyMap<ThingKind, MapShape> = new Map(
	[packShape, ...(checklistShape?.type === 'map' ? [checklistShape] : [])]
		.flatMap(({fields}) => [...fields.values()])
		.flatMap(({shape}) => (shape.type === 'list' && shape.of.type === 'map' && shape.of.thing ? [shape.of] : []))
		.flatMap((shape) => (shape.thing ? [[shape.thing, shape] as const] : [])),
);
