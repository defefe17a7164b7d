import type {VNode} from 'preact';

const segments = [0, 1, 2, 3, 4] as const;

/** Five segments, filled up to `level` (0-5). `label` says the same in words. */
export function LevelBar({level, label}: {readonly level: number; readonly label: string}): VNode {
	return (
		<svg class="level-bar" viewBox="0 0 108 6" role="img" aria-label={label}>
			{segments.map((segment) => (
				<rect
					key={segment}
					class={segment < level ? 'level-on' : 'level-off'}
					x={segment * 22}
					width="20"
					height="6"
					rx={segment === 0 || segment === 4 ? 2 : 0}
				/>
			))}
		</svg>
	);
}
