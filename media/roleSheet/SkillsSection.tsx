import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {RoleSheet} from '../../src/protocol/roleSheet';
import {fill} from '../page/fill';
import {LevelBar} from '../page/LevelBar';
import {Section} from '../page/Section';
import {useTools} from './tools';

type Skills = RoleSheet['core'];

/** The level that the role needs of each skill. What a level looks like stands in the tooltip, or below each skill. */
export function SkillsSection({core, useful}: {readonly core: Skills; readonly useful: Skills}): VNode {
	const tools = useTools();
	const {strings} = tools;
	const [areLevelsShown, setLevelsShown] = useState(tools.levels);
	const toggle = (): void => {
		setLevelsShown(!areLevelsShown);
		tools.keepLevels(!areLevelsShown);
	};
	const note = (
		<>
			<p>{strings.skillsNote}</p>
			<button type="button" class="link no-print" aria-expanded={areLevelsShown} onClick={toggle}>
				{areLevelsShown ? strings.hideLevels : strings.showLevels}
			</button>
		</>
	);
	return (
		<Section title={strings.skills} note={note}>
			<GroupHead title={strings.core} remark={countText(core.length)} />
			<ul>
				{core.map(({id, name, level, seen}) => (
					<li key={id} class="core-skill" title={areLevelsShown ? undefined : seen}>
						<span>{name}</span>
						<LevelBar level={level} label={fill(strings.levelOf, level)} />
						<span class="capital">{strings.levels[level - 1]}</span>
						{areLevelsShown && <p class="seen note">{seen}</p>}
					</li>
				))}
			</ul>
			{useful.length > 0 && (
				<>
					<GroupHead title={strings.useful} remark={fill(strings.usefulNote, countText(useful.length))} />
					<ul class="pair">
						{useful.map(({id, name, level, seen}) => (
							<li key={id} class="useful-skill" title={areLevelsShown ? undefined : seen}>
								<span>{name}</span>
								<span class="quiet capital">{strings.levels[level - 1]}</span>
								{areLevelsShown && <p class="seen note">{seen}</p>}
							</li>
						))}
					</ul>
				</>
			)}
		</Section>
	);

	function countText(count: number): string {
		return count === 1 ? strings.oneSkill : fill(strings.manySkills, count);
	}
}

function GroupHead({title, remark}: {readonly title: string; readonly remark: string}) {
	return (
		<div class="group-head">
			<h3>{title}</h3>
			<span class="note">{remark}</span>
		</div>
	);
}
