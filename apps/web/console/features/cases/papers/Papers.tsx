import { PrinterOutlined } from '@ant-design/icons';
import { useSearch } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { said } from '../../../parts/toast';
import type { CaseView, PaperShown } from '../types';
import { paperHref } from './paper-href';

const RecordSealForm = lazy(async () => ({ default: (await import('./RecordSealForm')).RecordSealForm }));

/** 文书: what can be printed of this case, and the seals on it. */
export function Papers({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const [sealing, setSealing] = useState<PaperShown>();
  const search = useSearch({ strict: false });
  const { rows } = view.papers;
  // whoever looks back on a case changes nothing there
  const maySeal = view.papers.maySeal && !view.past;
  return (
    <Panel title={t('papers.title')} note={t('papers.note')}>
      <ul className="attachments">
        {rows.map((one) => (
          <li key={one.paper} className="attachment">
            <div className="attachment-head">
              <span className={one.ready ? 'strong' : 'soft'}>{label('sealedPaper', one.paper)}</span>
              {!one.ready && <span className="soft small">{t('papers.notYet')}</span>}
              {one.ready && (
                <span className="attachment-ways push">
                  <Button
                    type="link"
                    size="small"
                    icon={<PrinterOutlined />}
                    href={paperHref(one.paper, view.caseId, search)}
                    target="_blank"
                    rel="noopener"
                  >
                    {t('papers.print')}
                    <span className="visually-hidden">{label('sealedPaper', one.paper)}</span>
                  </Button>
                  {maySeal && (
                    <Button type="link" size="small" onClick={() => setSealing(one)}>
                      {label('command', 'RecordSeal')}
                      <span className="visually-hidden">{label('sealedPaper', one.paper)}</span>
                    </Button>
                  )}
                </span>
              )}
            </div>
            {one.seals.map((seal) => (
              <div key={seal.position} className="soft small num">
                {t('papers.sealed', { on: seal.on, by: seal.by.name, n: seal.copies, number: seal.number })}
                {seal.note && ` · ${seal.note}`}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <CommandDrawer open={sealing !== undefined} title={label('command', 'RecordSeal')} width={560} onClose={() => setSealing(undefined)}>
        {(tell) =>
          sealing && (
            <RecordSealForm
              {...tell}
              view={view}
              paper={sealing}
              onDone={(answer) => {
                tell.onDirty(false);
                setSealing(undefined);
                said(t('state.recorded', { n: answer.position }));
              }}
            />
          )
        }
      </CommandDrawer>
    </Panel>
  );
}
