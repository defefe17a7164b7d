import type {BulletFacts} from './bulletFacts';

/** A verb such as managed or supported, with nothing after it that would make it say something. */
export function isGeneralVerb({opener, verdict, vague, particulars}: BulletFacts): boolean {
	return opener.kind === 'depends' && verdict === 'bare' && (particulars < 3 || vague.length > 0);
}
