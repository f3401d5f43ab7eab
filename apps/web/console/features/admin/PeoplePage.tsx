import './words';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Input } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { isHeld } from './held';
import { makeLink, type SignInLink } from './password-link';
import { type PersonRow, peopleQuery } from './queries';

const LinkDialog = lazy(async () => ({ default: (await import('./LinkDialog')).LinkDialog }));
const OpenAccountForm = lazy(async () => ({ default: (await import('./OpenAccountForm')).OpenAccountForm }));
const PersonDrawer = lazy(async () => ({ default: (await import('./PersonDrawer')).PersonDrawer }));

/** 人员: who has an account, and whether it is open. */
export function PeoplePage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(peopleQuery);
  const [wanted, setWanted] = useState('');
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [link, setLink] = useState<SignInLink>();
  const [linkError, setLinkError] = useState<unknown>();
  const mayOpen = useMay('identity.accounts');
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      title: t('person.name'),
      width: '22%',
      card: 'head',
      cell: (row) => (
        <button type="button" className="plain link" onClick={() => setChosen(row.id)}>
          {row.name}
        </button>
      ),
    },
    { key: 'login', title: t('sign.login'), width: 180, card: 'head', cell: (row) => <span className="mono">{row.login}</span> },
    {
      key: 'posts',
      title: t('people.posts'),
      cell: (row) =>
        row.posts
          .filter((held) => isHeld(held))
          .map((held) => `${label('post', held.post)}（${held.unitName}）`)
          .join(t('punctuation.list')) || <span className="soft">{t('people.noPost')}</span>,
    },
    {
      key: 'state',
      title: t('people.state'),
      width: 110,
      card: 'corner',
      cell: (row) => <span className={row.enabled ? 'tag tag-ok' : 'tag'}>{row.enabled ? t('people.enabled') : t('people.disabled')}</span>,
    },
  ];

  return (
    <>
      <PageHead
        title={t('people.title')}
        below={t('people.below')}
        actions={
          <>
            <ExportButton path="/people/export" title={t('people.title')} />
            {mayOpen && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {label('command', 'OpenAccount')}
              </Button>
            )}
          </>
        }
      />
      <ProblemNote error={linkError} write />
      <Panel flush>
        <div className="filters">
          <Input
            className="filter filter-wide"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            placeholder={t('people.filter')}
            aria-label={t('people.filter')}
            allowClear
          />
        </div>
        <Asked query={query}>
          {(people) => {
            const rows = people.filter((row) => !wanted || row.name.includes(wanted) || row.login.includes(wanted));
            return rows.length === 0 ? (
              <Nothing title={t('people.none')} action={wanted && <Button onClick={() => setWanted('')}>{t('act.clearFilters')}</Button>} />
            ) : (
              <DataTable
                label={t('people.title')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                onOpen={(row) => setChosen(row.id)}
              />
            );
          }}
        </Asked>
      </Panel>
      <CommandDrawer open={adding} title={label('command', 'OpenAccount')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <OpenAccountForm
            {...tell}
            onDone={(made) => {
              tell.onDirty(false);
              setAdding(false);
              setChosen(made.id);
              said(t('state.saved'));
              void makeLink(made.id).then(setLink, setLinkError);
            }}
          />
        )}
      </CommandDrawer>
      <Suspense>
        {chosen && (
          <PersonDrawer person={query.data?.find((row) => row.id === chosen)} onClose={() => setChosen(undefined)} onLink={setLink} />
        )}
        {link && <LinkDialog link={link} onClose={() => setLink(undefined)} />}
      </Suspense>
    </>
  );
}
