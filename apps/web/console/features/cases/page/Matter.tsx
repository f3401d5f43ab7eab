import { Link } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CaseView } from '../types';

/** What the application says of the matter, and where it came from. */
export function Matter({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const text = (value: string | null | undefined) => value && <span className="keep-lines">{value}</span>;
  return (
    <Panel title={t('apply.matterTitle')}>
      <Facts
        lines={[
          [t('cases.cause'), `${view.cause.name}（${view.cause.code}）`],
          [t('apply.matter'), label('matter', view.matter)],
          [t('apply.aidForm'), label('aidForm', view.aidForm)],
          [t('apply.statement'), text(view.statement)],
          [t('apply.requests'), text(view.requests)],
          [
            t('case.registration'),
            <span key="r" className="num">
              {view.registration}
            </span>,
          ],
          [t('apply.employmentEndedOn'), view.employmentEndedOn],
          [t('apply.harmKnownOn'), view.harmKnownOn],
          [t('contact.unit'), view.unit.name],
          [
            t('contact.channel'),
            <span key="c">
              {label('channel', view.channel)}
              {view.order && ` · ${view.order.number}`}
              {view.contactId && (
                <>
                  {' · '}
                  <Link className="in-text" to="/contacts/$contactId" params={{ contactId: view.contactId }}>
                    {t('case.contact')}
                  </Link>
                </>
              )}
            </span>,
          ],
          [t('apply.signedOn'), view.signedOn],
          [t('apply.receivedOn'), view.appliedOn],
          [t('apply.formEvidence'), view.formEvidence],
        ]}
      />
    </Panel>
  );
}
