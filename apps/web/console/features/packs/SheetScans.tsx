import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { FileField, UploadProgress } from '../../forms/FileField';
import { tidy } from '../../forms/tidy';
import { type FileBody, useUpload } from '../../forms/use-upload';
import { label } from '../../i18n/options';
import { FileWays } from '../../parts/FileWays';
import { weight } from '../cases/attachments/weight';
import { type FormProps, useDoing } from './doing';
import type { SheetData } from './queries';

interface Values extends Dated {
  readonly file: File;
}

/** 留存签领表原件: one photo or scan of the signed sheet. */
function KeepScanForm({ sheet, onDone, ...tell }: FormProps & { sheet: SheetData }): ReactNode {
  const { t } = useTranslation();
  const path = `/sheets/${sheet.sheetId}/scans`;
  const { part, send } = useUpload(path);
  return (
    <CommandForm<Values, FileBody>
      command={{ path, send, onDone }}
      toBody={({ file, ...values }) => ({ ...tidy({ ...dated(values) }), file })}
      submit={label('command', 'KeepSheetScan')}
      {...tell}
    >
      <FileField label={t('packs.scans')} />
      <UploadProgress part={part} />
    </CommandForm>
  );
}

/** 签领表原件: the signed sheet itself, page by page. Every look is on record. */
export function SheetScans({ sheet, mayKeep }: { sheet: SheetData; mayKeep: boolean }): ReactNode {
  const { t } = useTranslation();
  const { open, drawer } = useDoing();
  return (
    <Panel
      title={t('packs.scans')}
      extra={
        mayKeep && (
          <Button
            size="small"
            icon={<UploadOutlined />}
            onClick={() => open('KeepSheetScan', (props) => <KeepScanForm {...props} sheet={sheet} />)}
          >
            {label('command', 'KeepSheetScan')}
          </Button>
        )
      }
    >
      {sheet.scans.length === 0 ? (
        <p className="soft">{t('packs.noScans')}</p>
      ) : (
        <ul className="attachments">
          {sheet.scans.map((scan, index) => (
            <Scan key={scan.scanId} sheet={sheet} scan={scan} name={t('packs.scanPage', { n: index + 1 })} />
          ))}
        </ul>
      )}
      {drawer}
    </Panel>
  );
}

function Scan({ sheet, scan, name }: { sheet: SheetData; scan: SheetData['scans'][number]; name: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className="attachment">
      <div className="attachment-version">
        <span className="attachment-name">
          <PaperClipOutlined aria-hidden /> {name} {scan.compared && <span className="tag">{t('packs.scanCompared')}</span>}
        </span>
        <span className="soft small num">
          {[scan.takenOn && t('packs.scanTaken', { day: scan.takenOn }), weight(scan.bytes), scan.on, scan.by.name]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {sheet.sight === 'full' && (
          <FileWays
            path={`/sheets/${sheet.sheetId}/scans/${scan.scanId}`}
            mediaType={scan.mediaType}
            name={name}
            savedAs={(from) => `${sheet.team}-${name}-${from}`}
          />
        )}
        {scan.same.length > 0 && (
          <ul className="hint hint-warn small">
            {scan.same.map(({ sheetId, place, unit, day, identical }) => (
              <li key={`${sheetId ?? unit.id} ${day}`}>
                {t(identical ? 'packs.scanSame' : 'packs.scanAlike')}{' '}
                {sheetId ? (
                  <Link to="/sheets/$sheetId" params={{ sheetId }}>
                    {day} {place}
                  </Link>
                ) : (
                  t('packs.scanElsewhere', { unit: unit.name, day })
                )}
              </li>
            ))}
          </ul>
        )}
        <details className="soft small">
          <summary>{t('packs.scanHash')}</summary>
          <code className="anywhere">{scan.sha256}</code>
        </details>
      </div>
    </li>
  );
}
