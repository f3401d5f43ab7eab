import { Facts } from '@ui/Facts';
import { useNarrow } from '@ui/use-media';
import { Button, Drawer, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../../api/client';
import { tidy } from '../../forms/tidy';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { confirmed } from '../../parts/confirm';
import { ProblemNote } from '../../parts/ProblemNote';
import { said } from '../../parts/toast';
import { GivePostForm } from './GivePostForm';
import { HandlerProfileForm } from './HandlerProfileForm';
import { isHeld } from './held';
import { makeLink, type SignInLink } from './password-link';
import type { PersonRow, PostRow } from './queries';

interface Props {
  readonly person?: PersonRow;
  readonly onClose: () => void;
  readonly onLink: (link: SignInLink) => void;
}

/** One member of staff: account, posts with their days, what a handler can take on. */
export function PersonDrawer({ person, onClose, onLink }: Props): ReactNode {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [doing, setDoing] = useState<'post' | 'profile' | undefined>();
  const [error, setError] = useState<unknown>();
  if (!person) return null;

  const newLink = () => {
    setError(undefined);
    void makeLink(person.id).then(onLink, setError);
  };
  const done = () => {
    setDoing(undefined);
    said(t('state.saved'));
  };

  return (
    <Drawer open title={person.name} size={narrow ? '100%' : 600} onClose={onClose}>
      <div className="stack">
        <Facts
          lines={[
            [
              t('sign.login'),
              <span key="login" className="mono">
                {person.login}
              </span>,
            ],
            [
              t('person.phone'),
              person.phone && (
                <span key="phone" className="num">
                  {person.phone}
                </span>
              ),
            ],
            [t('people.openedBy'), `${person.openedBy.name || t('timeline.system')} · ${person.openedOn}`],
            [t('people.state'), person.enabled ? t('people.enabled') : t('people.disabled')],
          ]}
        />
        <ProblemNote error={error} write />
        <div className="buttons-row">
          <Button onClick={newLink}>{t('people.makeLink')}</Button>
          <Toggle person={person} />
        </div>
        <section className="stack-small">
          <div className="head-row">
            <h2>{t('people.posts')}</h2>
            <Button size="small" onClick={() => setDoing('post')}>
              {label('command', 'GivePost')}
            </Button>
          </div>
          <ul className="posts">
            {person.posts.map((held) => (
              <HeldPost key={held.postId} person={person} held={held} />
            ))}
          </ul>
        </section>
        {person.posts.some((held) => held.post === 'handler' && isHeld(held)) && (
          <section className="head-row">
            <h2>{t('handler.title')}</h2>
            <Button size="small" onClick={() => setDoing('profile')}>
              {label('command', 'SetHandlerProfile')}
            </Button>
          </section>
        )}
      </div>
      <CommandDrawer open={doing === 'post'} title={label('command', 'GivePost')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <GivePostForm {...tell} personId={person.id} onDone={done} />}
      </CommandDrawer>
      <CommandDrawer open={doing === 'profile'} title={t('handler.title')} width={560} onClose={() => setDoing(undefined)}>
        {(tell) => <HandlerProfileForm {...tell} person={person} onDone={done} />}
      </CommandDrawer>
    </Drawer>
  );
}

/** Disabling ends every session of the account at once, so it asks first. */
function Toggle({ person }: { person: PersonRow }): ReactNode {
  const { t } = useTranslation();
  const { send, busy, error } = useCommand({ path: `/people/${person.id}/${person.enabled ? 'disable' : 'enable'}` });
  const act = async () => {
    const sure =
      !person.enabled ||
      (await confirmed({
        title: t('people.disableTitle', { name: person.name }),
        below: t('people.disableBelow'),
        yes: label('command', 'DisableAccount'),
        no: t('act.cancel'),
        danger: true,
      }));
    if (sure) await send({});
  };
  return (
    <>
      <Button danger={person.enabled} loading={busy} onClick={() => void act()}>
        {person.enabled ? label('command', 'DisableAccount') : label('command', 'EnableAccount')}
      </Button>
      <ProblemNote error={error} write />
    </>
  );
}

function HeldPost({ person, held }: { person: PersonRow; held: PostRow }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { send, busy, error } = useCommand({ path: `/people/${person.id}/posts/${held.postId}/end`, onDone: () => void refresh() });
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
        {active && !held.deputyFor && !asking && (
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
