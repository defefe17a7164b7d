import * as vscode from 'vscode';
import type {WhyNot} from '../../core/paths/routes/whyNot';
import {growWords, largestStepWords, movesWords} from '../../host/routeWords';
import {skillsToGrow} from '../../core/paths/skillsToGrow';

/** Why none of the routes shown passes a role, in a sentence, and what the best one that does is like. */
export function whyNotWords(answer: WhyNot): {readonly label: string; readonly text: string} {
	const {t} = vscode.l10n;
	switch (answer.kind) {
		case 'chosen':
			return {label: t('Route {0} passes it', answer.place + 1), text: ''};
		case 'blocked':
			return {label: blockedWords(answer.where), text: ''};
		case 'detour': {
			const {route, because} = answer;
			const labels: {readonly [K in typeof because]: string} = {
				dear: t('It takes over a third more than the best route'),
				alike: t('It is much like a route that is shown'),
				later: t('Better routes come before it'),
			};
			const text = [movesWords(route.moves.length), largestStepWords(route), growWords(skillsToGrow(route.moves))];
			return {label: labels[because], text: text.join(' · ')};
		}
	}
}

function blockedWords(where: (WhyNot & {readonly kind: 'blocked'})['where']): string {
	const {t} = vscode.l10n;
	const words: {readonly [K in typeof where]: string} = {
		everywhere: t('There is no route at all'),
		before: t('No route leads to it'),
		behind: t('No route leads on from it'),
		loop: t('Every route by way of it passes some role twice'),
		moves: t('Every route by way of it takes more moves than you allow'),
	};
	return words[where];
}
