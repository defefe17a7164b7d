import * as z from 'zod/mini';
import {id, line, oneLine, slug} from '../fieldSchemas';
import {
	certificationFields,
	factorFields,
	itemFields,
	moveFields,
	pmoTypeFields,
	roleFields,
	skillFields,
} from '../thingFields';
import {formsOf} from './fieldForms';
import type {FieldForms} from './fieldForms';
import type {ThingKind} from './pack';
import {snippetSections} from './snippetSections';

export interface PackForm {
	/** Where its list stands in a pack. */
	readonly section: readonly string[];
	/** The fields that say which thing it is. */
	readonly identity: FieldForms;
	/** The fields besides. A thing that is there already keeps those that an entry does not give. */
	readonly fields: FieldForms;
	/** Names that fields had in drafts, or that people expect: they are read, and a warning names the one in use. */
	readonly deprecated: Readonly<Record<string, string>>;
}

/** The longest line in the body of a snippet. */
const longestSnippetLine = 2_000;

const snippetFields = {
	label: line,
	section: z.enum(snippetSections),
	body: z.array(z.string().check(z.maxLength(longestSnippetLine), z.regex(oneLine))),
	roles: z.array(id),
};

const byId = formsOf({id});
const {from, to, direction, ...moveRest} = moveFields;

/** Everything that a pack can hold, by kind. */
export const packForms: Readonly<Record<ThingKind, PackForm>> = {
	role: {
		section: ['roles'],
		identity: byId,
		fields: formsOf(roleFields),
		deprecated: {name: 'title', responsibilities: 'duties'},
	},
	skill: {
		section: ['skills'],
		identity: byId,
		fields: formsOf(skillFields),
		deprecated: {title: 'name'},
	},
	move: {
		section: ['moves'],
		identity: formsOf({from, to, direction}),
		fields: formsOf(moveRest),
		deprecated: {reason: 'why'},
	},
	certification: {
		section: ['certifications'],
		identity: byId,
		fields: formsOf(certificationFields),
		deprecated: {title: 'name'},
	},
	pmoType: {
		section: ['pmoTypes'],
		identity: byId,
		fields: formsOf(pmoTypeFields),
		deprecated: {title: 'name'},
	},
	factor: {
		section: ['checklist', 'factors'],
		identity: formsOf({id: slug}),
		fields: formsOf(factorFields),
		deprecated: {name: 'title'},
	},
	item: {
		section: ['checklist', 'items'],
		identity: byId,
		fields: formsOf(itemFields),
		deprecated: {question: 'text'},
	},
	snippet: {
		section: ['snippets'],
		identity: byId,
		fields: formsOf(snippetFields),
		deprecated: {name: 'label', title: 'label'},
	},
};
