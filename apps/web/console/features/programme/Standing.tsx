import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standingText } from './numbers';
import type { Figure } from './queries';

const tags = { ok: 'tag tag-ok', warn: 'tag tag-warn', bad: 'tag tag-bad', plain: 'tag' } as const;

/** Ahead, even, behind: always in words. */
export function Standing({ figure }: { figure: Parameters<typeof standingText>[0] }): ReactNode {
  const { t } = useTranslation();
  const said = standingText(figure, t);
  return said ? <span className={tags[said.tone]}>{said.words}</span> : null;
}

/** The colour of a bar by how its figure stands. */
export const toneOf = ({ standing }: Pick<Figure, 'standing'>): 'action' | 'warn' | 'bad' =>
  standing === 'behind' ? 'warn' : standing === 'over' ? 'bad' : 'action';
