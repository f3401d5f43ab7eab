import './admin.css';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidy } from '../../forms/tidy';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { ProblemNote } from '../../parts/ProblemNote';
import { useMay } from '../../shell/use-session';
import { isHeld } from './held';
import type { PersonRow, PostRow } from './queries';

/** A post of a person with its days; ending it asks for the reason. */
export function HeldPost({ person, held }: { person: PersonRow; held: PostRow }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { send, busy, error } = useCommand({ path: `/people/${person.id}/${held.deputyFor ? 'deputies' : 'posts'}/${held.postId}/end` });
  const may = useMay('identity.accounts');
  const active = isHeld(held);
  return (
    <li className={active ? 'post' : 'post soft'}>
      <div className="head-row">
        <span className="two">
          <span>
            {label('post', held.post)} · {held.unitName}
            {held.deputyFor && <span className="tag in-line">{t('posts.deputyFor', { name: held.deputyFor.name })}</span>}
          </span>
          <span className="num">{t('posts.days', { from: held.from, to: held.endedOn ?? held.to ?? t('posts.openEnd') })}</span>
        </span>
        {active && may && !asking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {label('command', 'EndPost')}
          </Button>
        )}
      </div>
      {asking && (
        <div className="buttons-row">
          <Input
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            placeholder={t('posts.endReason')}
            aria-label={t('posts.endReason')}
            maxLength={200}
            className="grow"
          />
          <Button danger loading={busy} onClick={() => void send(tidy({ reason })).then((answer) => answer && setAsking(false))}>
            {label('command', 'EndPost')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('act.cancel')}</Button>
        </div>
      )}
      <ProblemNote error={error} write />
    </li>
  );
}
