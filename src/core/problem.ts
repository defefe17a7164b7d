/** Something that can go wrong in a way the user can put right. `host/messages.ts` has the words for every code. */
export interface Problem {
	readonly code: ProblemCode;
	/** Numbers and catalogue ids for the words. Never text from a user's file: see `host/messages.ts`. */
	readonly args: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
	| 'role.unknown'
	| 'skill.unknown'
	| 'level.invalid'
	| 'direction.unknown'
	| 'routes.invalidCount'
	| 'routes.invalidMoves'
	| 'routes.cancelled'
	| 'checklist.unknownItem'
	| 'checklist.invalidAnswer'
	| 'checklist.invalidNote'
	| 'checklist.tooManyMarks'
	| 'checklist.otherInstrument'
	| 'profile.broken'
	| 'pack.broken'
	| 'catalogue.tooLarge'
	| 'plan.noDates'
	| 'plan.timelineOpen'
	| 'plan.openEnd'
	| 'document.noFrontMatter'
	| 'document.frontMatterOpen'
	| 'document.frontMatterInvalid'
	| 'document.tooLarge'
	| 'document.wrongKind'
	| 'name.empty'
	| 'name.tooLong'
	| 'name.reserved'
	| 'name.noLetters'
	| 'path.outside'
	| 'path.protected'
	| 'date.invalid'
	| 'file.exists'
	| 'file.changed'
	| 'file.unreadable'
	| 'file.link'
	| 'file.readOnly'
	| 'file.notFolder'
	| 'file.failed'
	| 'folder.none';
