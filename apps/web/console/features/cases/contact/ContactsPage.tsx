import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { Bones } from '@ui/Delayed';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Select } from 'antd';
import { lazy, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { ExportButton } from '../../../parts/ExportButton';
import { Nothing } from '../../../parts/Nothing';
import { ProblemNote } from '../../../parts/ProblemNote';
import { personal } from '../../../parts/personal';
import { shortDay } from '../../../parts/time';
import { said } from '../../../parts/toast';
import { ViewTabs } from '../../../parts/ViewTabs';
import { useMay } from '../../../shell/use-session';
import { contactCountsQuery, contactsQuery } from '../queries';
import type { ContactRow } from '../types';
import { ContactState } from './ContactState';

const RegisterContactForm = lazy(async () => ({ default: (await import('./RegisterContactForm')).RegisterContactForm }));

const states = ['open', 'closed', 'all'] as const;

/** 来访登记: who asked for help, and what became of it. */
export function ContactsPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/contacts' });
  const navigate = useNavigate({ from: '/contacts' });
  const may = useMay('cases.contact');
  const state = search.state ?? 'open';
  const filters = { state: state === 'all' ? undefined : state, channel: search.channel };
  const list = useInfiniteQuery(contactsQuery(filters));
  const counts = useQuery(contactCountsQuery).data;
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const registering = search.do === 'register';
  const setDo = (next: 'register' | undefined) =>
    void navigate({ search: (before) => ({ ...before, do: next, activity: undefined, consultation: undefined, checkup: undefined }) });

  const columns: Column<ContactRow>[] = [
    {
      key: 'who',
      title: t('contact.who'),
      width: '20%',
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>
            <Link to="/contacts/$contactId" params={{ contactId: row.contactId }}>
              {row.person.name ?? row.person.phone ?? personal(row.person.name, t)}
            </Link>
          </span>
          <span className="num">{row.person.name ? row.person.phone : ''}</span>
        </span>
      ),
    },
    {
      key: 'summary',
      title: t('contact.summary'),
      cell: (row) => (
        <span className="two">
          <span>{row.summary}</span>
          <span>{row.organisation}</span>
        </span>
      ),
    },
    { key: 'channel', title: t('contact.channel'), width: 120, cell: (row) => label('channel', row.channel) },
    { key: 'unit', title: t('contact.unit'), width: 150, card: 'none', cell: (row) => row.unit.name },
    { key: 'on', title: t('contact.on'), width: 100, card: 'body', cell: (row) => <span className="num">{shortDay(row.on)}</span> },
    { key: 'state', title: t('contact.state'), width: 150, card: 'corner', cell: (row) => <ContactState row={row} /> },
  ];

  return (
    <>
      <PageHead
        title={t('contact.title')}
        below={t('contact.below')}
        actions={
          <>
            <ExportButton path="/contacts/export" query={filters} title={t('contact.title')} />
            {may && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setDo('register')}>
                {label('command', 'RegisterContact')}
              </Button>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('contact.state')}
        views={states.map((key) => ({ key, words: t(`contact.view.${key}`), count: counts?.[key === 'all' ? 'total' : key] }))}
        active={state}
        onChange={(next) => void navigate({ search: (before) => ({ ...before, state: next as (typeof states)[number] }) })}
      />
      <Panel flush>
        <div className="filters">
          <Select
            value={search.channel}
            onChange={(channel) => void navigate({ search: (before) => ({ ...before, channel }) })}
            options={options('channel')}
            placeholder={t('contact.channel')}
            aria-label={t('contact.channel')}
            allowClear
            className="filter"
          />
        </div>
        {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending ? (
          <Bones rows={8} label={t('state.loading')} />
        ) : rows.length === 0 ? (
          <Nothing
            title={t('contact.none')}
            action={
              search.channel && (
                <Button onClick={() => void navigate({ search: (before) => ({ ...before, channel: undefined }) })}>
                  {t('act.clearFilters')}
                </Button>
              )
            }
          >
            {search.channel ? t('list.filteredBy', { filters: label('channel', search.channel) }) : t('contact.noneBelow')}
          </Nothing>
        ) : (
          <DataTable
            label={t('contact.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.contactId}
            keys
            busy={list.isFetching}
            onOpen={(row) => void navigate({ to: '/contacts/$contactId', params: { contactId: row.contactId } })}
          />
        )}
        {list.hasNextPage && (
          <div className="table-foot">
            <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('list.more')}
            </Button>
          </div>
        )}
      </Panel>
      <CommandDrawer open={registering} title={label('command', 'RegisterContact')} onClose={() => setDo(undefined)}>
        {(tell) => (
          <RegisterContactForm
            {...tell}
            from={search.activity && search.consultation ? { activityId: search.activity, consultationId: search.consultation } : undefined}
            checkup={search.checkup ? { checkupId: search.checkup } : undefined}
            onDone={(answer) => {
              tell.onDirty(false);
              said(t('contact.registered'));
              void navigate({ to: '/contacts/$contactId', params: { contactId: answer.id } });
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}
