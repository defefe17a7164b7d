import type {PackProblem} from '../../core/catalogue/packs/packProblem';
import type {KnownPack} from '../../host/knownPack';

/** The rows of packs below the roles. Those with a `pack` can be handed to the commands that open one. */
export type PackNode = PacksNode | PackRow | ProblemRow;

export interface PacksNode {
	readonly kind: 'packs';
	readonly key: string;
	readonly parent?: undefined;
	/** In order of precedence: what comes later wins. */
	readonly packs: readonly KnownPack[];
}

export interface PackRow {
	readonly kind: 'pack';
	readonly key: string;
	readonly parent: PacksNode;
	/** The key of the pack. */
	readonly pack: string;
	readonly known: KnownPack;
}

export interface ProblemRow {
	readonly kind: 'packProblem';
	readonly key: string;
	readonly parent: PackRow;
	readonly pack: string;
	/** Which of the problems of the pack. */
	readonly at: number;
	readonly problem: PackProblem;
}

export function isPackNode(node: {readonly kind: string}): node is PackNode {
	return node.kind === 'packs' || node.kind === 'pack' || node.kind === 'packProblem';
}
