import type {Experience, Family, RoleId, SkillId} from '../catalogue/catalogue';
import type {SnippetSection} from '../catalogue/packs/snippetSections';

/** What a snippet is about, beyond what the snippet file says. */
export interface SnippetTopic {
	readonly section: SnippetSection;
	/** The skills that the snippet helps to prove. */
	readonly skills?: readonly SkillId[];
	/** The roles that it is written for. */
	readonly roles?: readonly RoleId[];
	/** The stages of a career that the snippet is written for. */
	readonly experience?: readonly Experience[];
	/** The families of roles that the snippet is written for; absent: all. */
	readonly families?: readonly Family[];
}

/** By prefix, one entry for every snippet in `snippets/`. */
export const snippetTopics: Readonly<Record<string, SnippetTopic>> = {
	'cv-summary-new': {section: 'summary', experience: ['entry']},
	'cv-summary-coordinator': {section: 'summary', experience: ['entry', 'early'], families: ['core', 'portfolio']},
	'cv-summary-analyst': {section: 'summary', experience: ['early'], families: ['core', 'portfolio', 'coe']},
	'cv-summary-specialist': {
		section: 'summary',
		experience: ['early', 'mid', 'senior'],
		families: ['specialist', 'coe'],
	},
	'cv-summary-manager': {section: 'summary', experience: ['mid', 'senior'], families: ['core', 'portfolio', 'coe']},
	'cv-summary-director': {
		section: 'summary',
		experience: ['senior', 'executive'],
		families: ['core', 'portfolio', 'coe'],
	},
	'cv-summary-project-manager': {section: 'summary', experience: ['mid', 'senior'], families: ['core', 'coe']},
	'cv-summary-business': {section: 'summary', experience: ['mid', 'senior', 'executive'], families: ['portfolio']},
	'cv-role': {section: 'history'},
	'cv-scope': {section: 'history'},
	'cv-organisation': {section: 'history'},
	'cv-promotion': {section: 'history'},
	'cv-gap': {section: 'history'},
	'cv-contract': {section: 'history', skills: ['consulting', 'pmo_design']},
	'cv-achievement-reporting': {section: 'achievement', skills: ['reporting']},
	'cv-achievement-raid': {section: 'achievement', skills: ['raid', 'issue']},
	'cv-achievement-risk': {section: 'achievement', skills: ['risk']},
	'cv-achievement-planning': {section: 'achievement', skills: ['planning', 'estimating', 'evm']},
	'cv-achievement-dependency': {section: 'achievement', skills: ['dependency', 'coordination', 'pgm_knowledge']},
	'cv-achievement-governance': {section: 'achievement', skills: ['governance', 'secretariat']},
	'cv-achievement-gates': {section: 'achievement', skills: ['stage_gates', 'pm_knowledge']},
	'cv-achievement-benefits': {section: 'achievement', skills: ['benefits']},
	'cv-achievement-business-case': {section: 'achievement', skills: ['business_case', 'business_acumen']},
	'cv-achievement-finance': {section: 'achievement', skills: ['finance', 'evm', 'commercial']},
	'cv-achievement-stakeholder': {section: 'achievement', skills: ['stakeholder', 'influence', 'change_mgmt']},
	'cv-achievement-briefing': {section: 'achievement', skills: ['exec_briefing', 'communication']},
	'cv-achievement-tools': {section: 'achievement', skills: ['ppm_tools']},
	'cv-achievement-data': {section: 'achievement', skills: ['data_analysis', 'data_viz', 'spreadsheets', 'accuracy']},
	'cv-achievement-automation': {section: 'achievement', skills: ['automation', 'spreadsheets']},
	'cv-achievement-change-control': {section: 'achievement', skills: ['change_control', 'info_mgmt']},
	'cv-achievement-resource': {section: 'achievement', skills: ['resource_capacity', 'demand']},
	'cv-achievement-portfolio': {
		section: 'achievement',
		skills: ['prioritisation', 'portfolio_mgmt', 'strategy', 'demand'],
	},
	'cv-achievement-assurance': {section: 'achievement', skills: ['assurance', 'quality', 'compliance', 'maturity']},
	'cv-achievement-coaching': {section: 'achievement', skills: ['coaching', 'capability', 'team_mgmt', 'facilitation']},
	'cv-achievement-process': {section: 'achievement', skills: ['process_improve', 'methods']},
	'cv-achievement-pmo-set-up': {section: 'achievement', skills: ['pmo_design', 'leadership', 'methods']},
	'cv-achievement-lessons': {section: 'achievement', skills: ['knowledge', 'facilitation']},
	'cv-measure-change': {section: 'measure'},
	'cv-measure-scale': {section: 'measure'},
	'cv-measure-witness': {section: 'measure'},
	'cv-certification': {section: 'certification'},
	'cv-certification-studying': {section: 'certification'},
	'cv-education': {section: 'education'},
	'cv-skill': {section: 'skills'},
	'cv-contact': {section: 'heading'},
	'cv-headings': {section: 'heading'},
	'cv-phrase-raid': {section: 'phrase', skills: ['raid', 'risk', 'issue', 'dependency']},
	'cv-phrase-benefits': {section: 'phrase', skills: ['benefits']},
	'cv-phrase-responsible': {section: 'phrase', skills: ['coordination', 'secretariat']},
	'plan-milestone': {section: 'plan'},
	'plan-action': {section: 'plan'},
	'plan-skill': {section: 'plan'},
	'plan-risk': {section: 'plan'},
	'plan-assumption': {section: 'plan'},
	'plan-issue': {section: 'plan'},
	'plan-dependency': {section: 'plan'},
	'plan-review': {section: 'plan'},
	'plan-evidence': {section: 'plan'},
	'plan-level': {section: 'plan'},
	'plan-dropped': {section: 'plan'},
	'plan-moved': {section: 'plan'},
	'plan-person': {section: 'plan'},
	'plan-manager': {section: 'plan'},
	'plan-decision': {section: 'plan'},
	'plan-why': {section: 'plan'},
	'plan-office-questions': {section: 'plan'},
	'plan-certificate': {section: 'plan'},
	'plan-lesson': {section: 'plan'},
};
