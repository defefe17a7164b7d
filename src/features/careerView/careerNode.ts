import type * as vscode from 'vscode';
import type {SkillId} from '../../core/catalogue/catalogue';
import type {EvidenceEntry} from '../../core/evidence/evidence';
import type {PlanRow} from '../../core/plan/view/planView';
import type {CareerSection} from './careerSections';
import type {ProfileRow} from './profileItem';

/** Plans, CVs or checklists. */
export interface SectionNode {
	readonly kind: 'section';
	readonly section: CareerSection;
	readonly count: number;
	readonly children: readonly (FileNode | PlanNode)[];
}

export interface FileNode {
	readonly kind: 'file';
	readonly section: CareerSection;
	readonly file: vscode.Uri;
}

interface ProfileNode {
	readonly kind: 'profile';
	readonly profile: ProfileRow;
}

/** What is late, or comes within a week, in all plans. */
export interface DueNode {
	readonly kind: 'due';
	readonly due: 'overdue' | 'week';
}

/** One for each plan, for as long as the view stands, so that its row can be drawn anew alone. */
export interface PlanNode {
	readonly kind: 'plan';
	readonly file: vscode.Uri;
	/** The same as a URI string: commands take it. */
	readonly plan: string;
}

export interface PlanRowNode {
	readonly kind: 'row';
	readonly file: vscode.Uri;
	readonly plan: string;
	/** Unique in the view. */
	readonly id: string;
	readonly row: PlanRow;
	/** The plan is named where rows of several stand together. */
	readonly planName?: string;
	/** Of a task, as commands take it. */
	readonly line?: number;
	readonly written?: string;
	/** The id of a milestone. */
	readonly milestone?: string;
}

export interface EvidenceNode {
	readonly kind: 'evidence';
	readonly count: number;
}

/** A skill with what shows it, or the entries that name none. */
export interface EvidenceSkillNode {
	readonly kind: 'evidenceSkill';
	/** One, or none. */
	readonly skills: readonly SkillId[];
	readonly entries: readonly EvidenceEntry[];
}

export interface EvidenceEntryNode {
	readonly kind: 'evidenceEntry';
	/** Unique in the view. */
	readonly id: string;
	/** The id of the entry, as commands take it. */
	readonly entry?: string;
	readonly read: EvidenceEntry;
}

export type CareerNode =
	| SectionNode
	| FileNode
	| ProfileNode
	| DueNode
	| PlanNode
	| PlanRowNode
	| EvidenceNode
	| EvidenceSkillNode
	| EvidenceEntryNode;
