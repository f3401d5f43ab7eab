import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { personal } from '../../../parts/personal';
import { said } from '../../../parts/toast';
import { useMay } from '../../../shell/use-session';
import { contactQuery } from '../queries';
import type { ContactRow } from '../types';

const CloseContactForm = lazy(async () => ({ default: (await import('./CloseContactForm')).CloseContactForm }));

/** One contact: what was said, and the two ways on: to end it, or to turn it into an application. */
export function ContactPage(): ReactNode {
  const { contactId } = useParams({ from: '/auth/shell/contacts/$contactId' });
  const query = useQuery(contactQuery(contactId));
  return <Asked query={query}>{(row) => <Contact row={row} />}</Asked>;
}

function Contact({ row }: { row: ContactRow }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/contacts/$contactId' });
  const search = useSearch({ from: '/auth/shell/contacts/$contactId' });
  const mayClose = useMay('cases.contact');
  const mayApply = useMay('cases.register');
  const closing = search.do === 'close';
  const setDo = (next: 'close' | undefined) => void navigate({ search: (before) => ({ ...before, do: next }) });
  const open = row.state === 'open';

  return (
    <div className="page-narrow">
      <PageHead
        above={<Link to="/contacts">{t('contact.title')}</Link>}
        title={row.person.name ?? row.person.phone ?? personal(row.person.name, t)}
        below={
          <>
            {label('channel', row.channel)} · {row.on} ·{' '}
            <span className={open ? 'tag tag-action' : 'tag'}>{open ? t('contact.view.open') : label('contactOutcome', row.outcome)}</span>
          </>
        }
        actions={
          <>
            <Button icon={<PrinterOutlined />} href={`/print/contact/${row.contactId}`} target="_blank">
              {t('print.contact')}
            </Button>
            {open && mayClose && <Button onClick={() => setDo('close')}>{label('command', 'CloseContact')}</Button>}
            {open && mayApply && (
              <Button type="primary" onClick={() => void navigate({ to: '/cases/new', search: { contact: row.contactId } })}>
                {t('contact.toApplication')}
              </Button>
            )}
          </>
        }
      />
      <div className="stack">
        <Panel title={t('contact.said')}>
          <Facts
            lines={[
              [t('person.name'), row.person.name],
              [t('person.phone'), row.person.phone && <span className="num">{row.person.phone}</span>],
              [t('contact.organisation'), row.organisation],
              [t('contact.summary'), row.summary && <span className="keep-lines">{row.summary}</span>],
              [t('contact.orderNumber'), row.order?.number],
              [t('contact.returnBy'), row.order?.returnBy],
              [t('contact.unit'), row.unit.name],
              [t('contact.registeredBy'), row.registeredBy?.name],
            ]}
          />
        </Panel>
        {!open && (
          <Panel title={t('contact.ended')}>
            <Facts
              lines={[
                [t('contact.outcome'), label('contactOutcome', row.outcome)],
                [t('contact.closedOn'), row.closedOn],
                [t('contact.closedBy'), row.closedBy?.name],
                [t('contact.referredTo'), label('referral', row.referredTo)],
                [t('contact.answer'), row.note && <span className="keep-lines">{row.note}</span>],
                [
                  t('case.title'),
                  row.caseId && (
                    <Link to="/cases/$caseId" params={{ caseId: row.caseId }}>
                      {t('contact.openCase')}
                    </Link>
                  ),
                ],
              ]}
            />
          </Panel>
        )}
      </div>
      <CommandDrawer open={closing} title={label('command', 'CloseContact')} onClose={() => setDo(undefined)} width={520}>
        {(tell) => (
          <CloseContactForm
            {...tell}
            contactId={row.contactId}
            onDone={() => {
              tell.onDirty(false);
              said(t('contact.closed'));
              setDo(undefined);
            }}
          />
        )}
      </CommandDrawer>
    </div>
  );
}
