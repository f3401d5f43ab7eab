import { Link, useNavigate } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personal } from '../../../parts/personal';
import { useLook, useMay } from '../../../shell/use-session';
import type { ActivityView } from '../types';

/** 现场咨询: what was asked and answered; from each the office can go on with a contact. */
export function Consultations({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRegister = useMay('cases.contact');
  const mayLook = useLook('cases.contact');
  if (view.consultations.length === 0) return null;
  return (
    <Panel title={t('outreach.consultationsTitle')} note={t('outreach.times', { n: view.consultations.length })}>
      <ul className="entries">
        {view.consultations.map((one) => (
          <li key={one.consultationId} className="entry">
            <div className="entry-head">
              <span className="strong">{one.asker ? personal(one.asker.name, t) : t('outreach.unnamed')}</span>
              <span className="soft small num">{`${one.on} ${one.by.name}`}</span>
              {one.contactId
                ? mayLook && (
                    <Link to="/contacts/$contactId" params={{ contactId: one.contactId }}>
                      {t('outreach.openContact')}
                    </Link>
                  )
                : mayRegister &&
                  one.asker && (
                    <Button
                      size="small"
                      onClick={() =>
                        void navigate({
                          to: '/contacts',
                          search: { do: 'register', activity: view.activityId, consultation: one.consultationId },
                        })
                      }
                    >
                      {t('outreach.toContact')}
                    </Button>
                  )}
            </div>
            <p className="keep-lines">
              <span className="soft">{t('outreach.question')}</span> {personal(one.question, t)}
            </p>
            <p className="keep-lines">
              <span className="soft">{t('outreach.answer')}</span> {personal(one.answer, t)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
