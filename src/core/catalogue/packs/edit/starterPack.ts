import {entryFlow} from './entryText';

/**
 * The text of a new pack: sound, and without any effect until something is added. What stands behind `#` shows what can
 * be written; taken out of the comment, it is sound too.
 */
export function starterPack(name: string): string {
	const label = entryFlow({name}).slice(1, -1);
	return `# The roles of your organisation. What stands here changes or adds to the catalogue, for everybody who opens this
# folder with PMO Career. Lines that start with # are comments: take the sign away to make use of an example.
# While you write, Ctrl+Space (on a Mac, too) lists what can stand at the cursor.
schemaVersion: 1
${label}

roles:
  # A role of the catalogue, changed field by field. What is not named here stays.
  # - id: pmo_analyst
  #   title: PMO Performance Analyst
  #   duties: {add: [Runs the monthly performance review]}
  #   skills: {core: {add: {risk: 4}}}

  # A role that you do not have.
  # - {id: pmo_consultant, hide: true}

  # A new role. It needs a title, an office and a band from 1 (Assist) to 7 (Direct).
  # - id: delivery_assurance_partner
  #   title: Delivery Assurance Partner
  #   office: portfolio
  #   band: 5
  #   purpose: Tells sponsors early and plainly where a project stands.
  #   skills:
  #     core: {assurance: 4, stakeholder: 4}
  #     useful: {finance: 2}

moves:
  # A step between two roles: up, out, sideways, line, entry or return, with its reason.
  # - from: pmo_analyst
  #   to: pmo_lead
  #   direction: up
  #   why: Our usual next step after two reporting cycles

skills:
  # A skill under a name of your own. What people have noted under the old id is kept.
  # - id: performance_reporting
  #   was: [reporting]
  #   name: Performance reporting

certifications:
  # What the organisation pays for.
  # - id: p3o_f
  #   funding: Course and exam, after the probation period

snippets:
  # Pieces of text for CVs and plans.
  # - id: values_line
  #   label: Our values
  #   section: phrase
  #   body: [We publish what we find]
`;
}
