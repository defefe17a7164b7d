import type {Catalogue} from '../../../src/core/catalogue/catalogue';

const roleCount = 200;

/** A pack with as many new roles as one may have, as an organisation might write them. */
export function packText(pack: number, {skills}: Catalogue): string {
	const skill = (at: number): string => skills[at % skills.length]?.id ?? '';
	const roles = Array.from(
		{length: roleCount},
		(_, at) => `  - id: role_${String(pack)}_${String(at)}
    title: Role ${String(pack)} ${String(at)}
    office: portfolio
    band: ${String(1 + (at % 7))}
    duties: [Keeps the plan up to date, Reports what it says to those who decide]
    skills: {core: {${skill(at)}: 3, ${skill(at + 1)}: 2}}
    sources: [Handbook of the organisation]
`,
	);
	return `schemaVersion: 1\nname: Pack ${String(pack)}\nroles:\n${roles.join('')}`;
}
