import './admin.css';
import { Facts } from '@ui/Facts';
import { useNarrow } from '@ui/use-media';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { confirmed } from '../../parts/confirm';
import { ProblemNote } from '../../parts/ProblemNote';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { AppointDeputyForm } from './AppointDeputyForm';
import { CorrectNameForm, CorrectPhoneForm } from './CorrectPersonForms';
import { GivePostForm } from './GivePostForm';
import { HandlerProfileForm } from './HandlerProfileForm';
import { HeldPost } from './HeldPost';
import { isHeld } from './held';
import { makeLink, type SignInLink } from './password-link';
import type { PersonRow } from './queries';

interface Props {
  readonly person?: PersonRow;
  readonly onClose: () => void;
  readonly onLink: (link: SignInLink) => void;
}

/** One member of staff: account, posts with their days, what a handler can take on. */
export function PersonDrawer({ person, onClose, onLink }: Props): ReactNode {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [doing, setDoing] = useState<'name' | 'phone' | 'post' | 'deputy' | 'profile'>();
  const [error, setError] = useState<unknown>();
  const may = useMay('identity.accounts');
  const mayProfile = useMay('identity.handlers');
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
        {may && (
          <div className="buttons-row">
            <Button onClick={newLink}>{t('people.makeLink')}</Button>
            <Button onClick={() => setDoing('name')}>{label('command', 'CorrectName')}</Button>
            <Button onClick={() => setDoing('phone')}>{label('command', 'CorrectPhone')}</Button>
            <Toggle person={person} />
          </div>
        )}
        <section className="stack-small">
          <div className="head-row">
            <h2>{t('people.posts')}</h2>
            {may && (
              <span className="buttons-row">
                <Button size="small" onClick={() => setDoing('deputy')}>
                  {label('command', 'AppointDeputy')}
                </Button>
                <Button size="small" onClick={() => setDoing('post')}>
                  {label('command', 'GivePost')}
                </Button>
              </span>
            )}
          </div>
          <ul className="posts">
            {person.posts.map((held) => (
              <HeldPost key={held.postId} person={person} held={held} />
            ))}
          </ul>
        </section>
        {mayProfile && person.posts.some((held) => held.post === 'handler' && isHeld(held)) && (
          <section className="head-row">
            <h2>{t('handler.title')}</h2>
            <Button size="small" onClick={() => setDoing('profile')}>
              {label('command', 'SetHandlerProfile')}
            </Button>
          </section>
        )}
      </div>
      <CommandDrawer open={doing === 'name'} title={label('command', 'CorrectName')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <CorrectNameForm {...tell} person={person} onDone={done} />}
      </CommandDrawer>
      <CommandDrawer open={doing === 'phone'} title={label('command', 'CorrectPhone')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <CorrectPhoneForm {...tell} person={person} onDone={done} />}
      </CommandDrawer>
      <CommandDrawer open={doing === 'post'} title={label('command', 'GivePost')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <GivePostForm {...tell} personId={person.id} onDone={done} />}
      </CommandDrawer>
      <CommandDrawer open={doing === 'deputy'} title={label('command', 'AppointDeputy')} width={520} onClose={() => setDoing(undefined)}>
        {(tell) => <AppointDeputyForm {...tell} person={person} onDone={done} />}
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
