import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../forms/use-command';
import { label } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { FileWays } from '../../../parts/FileWays';
import { personal } from '../../../parts/personal';
import { said } from '../../../parts/toast';
import type { AttachmentShown, AttachmentVersion, CaseView } from '../types';
import { weight } from './weight';

const AttachFileForm = lazy(async () => ({ default: (await import('./AttachFileForm')).AttachFileForm }));
const ReplaceFileForm = lazy(async () => ({ default: (await import('./ReplaceFileForm')).ReplaceFileForm }));
const WithdrawFileForm = lazy(async () => ({ default: (await import('./WithdrawFileForm')).WithdrawFileForm }));

/** What the drawer is open for. */
type Doing = { readonly command: 'AttachFile' } | { readonly command: 'ReplaceFile' | 'WithdrawFile'; readonly of: AttachmentShown };

/** Whoever looks back on a case changes nothing there. */
const mayIn = (view: CaseView): boolean => view.attachments.mayAttach && !view.past;

/** 材料附件: scans and photographs of the case in the order of the 卷内目录, with their versions. */
export function Attachments({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>();
  const { rows } = view.attachments;
  const mayAttach = mayIn(view);
  const count = rows.filter(({ withdrawn }) => !withdrawn).length;

  const done = (answer: Answer) => {
    setDoing(undefined);
    said(t('state.recorded', { n: answer.position }));
  };

  return (
    <Panel
      title={t('attachment.title')}
      note={count > 0 && t('attachment.count', { n: count })}
      extra={
        mayAttach && (
          <Button size="small" icon={<UploadOutlined />} onClick={() => setDoing({ command: 'AttachFile' })}>
            {label('command', 'AttachFile')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="soft">{mayAttach ? t('attachment.none') : t('attachment.noneToSee')}</p>
      ) : (
        <ul className="attachments">
          {rows.map((one) => (
            <Attachment key={one.attachmentId} view={view} one={one} onDo={(command) => setDoing({ command, of: one })} />
          ))}
        </ul>
      )}
      <CommandDrawer open={doing !== undefined} title={label('command', doing?.command)} width={560} onClose={() => setDoing(undefined)}>
        {(tell) => {
          const finish = (answer: Answer) => {
            tell.onDirty(false);
            done(answer);
          };
          const props = { ...tell, view, onDone: finish };
          if (doing?.command === 'AttachFile') return <AttachFileForm {...props} />;
          if (doing?.command === 'ReplaceFile') return <ReplaceFileForm {...props} of={doing.of} />;
          return doing && <WithdrawFileForm {...props} of={doing.of} />;
        }}
      </CommandDrawer>
    </Panel>
  );
}

interface Line {
  readonly view: CaseView;
  readonly one: AttachmentShown;
  readonly onDo: (command: 'ReplaceFile' | 'WithdrawFile') => void;
}

/** Whose paper it is, where the case has several people. */
function ownerOf({ applicants, respondents, agent }: CaseView, about: string) {
  const people = [...applicants, ...respondents, ...(agent ? [agent] : [])].flatMap(({ person }) => (person ? [person] : []));
  return people.length > 1 ? people.find(({ subject }) => subject === about) : undefined;
}

function Attachment({ view, one, onDo }: Line): ReactNode {
  const { t } = useTranslation();
  const [older, setOlder] = useState(false);
  const owner = ownerOf(view, one.about);
  const [newest, ...before] = one.versions;
  if (!newest) return null;
  return (
    <li className={one.withdrawn ? 'attachment attachment-gone' : 'attachment'}>
      <div className="attachment-head">
        <span className="strong">{label('archiveItem', one.item)}</span>
        {owner && <span className="tag">{personal(owner.name, t)}</span>}
        {one.withdrawn && <span className="tag tag-warn">{t('attachment.withdrawn')}</span>}
        {one.note && <span className="soft">{one.note}</span>}
      </div>
      <Version view={view} one={one} version={newest} />
      {one.withdrawn && (
        <div className="soft small">
          {one.withdrawn.on} {one.withdrawn.by.name}
          {t('punctuation.colon')}
          {one.withdrawn.reason}
        </div>
      )}
      {older && before.map((version) => <Version key={version.version} view={view} one={one} version={version} />)}
      <div className="attachment-acts">
        {before.length > 0 && (
          <Button type="link" size="small" onClick={() => setOlder(!older)} aria-expanded={older}>
            {older ? t('attachment.hideOlder') : t('attachment.older', { n: before.length })}
          </Button>
        )}
        {mayIn(view) && !one.withdrawn && (
          <>
            <Button type="link" size="small" onClick={() => onDo('ReplaceFile')}>
              {t('attachment.replace')}
            </Button>
            <Button type="link" size="small" onClick={() => onDo('WithdrawFile')}>
              {t('attachment.withdraw')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** One version: its name, size, day and who brought it, and the ways to look at it. */
function Version({ view, one, version }: { view: CaseView; one: AttachmentShown; version: AttachmentVersion }): ReactNode {
  const { t } = useTranslation();
  const name = personal(version.name, t);
  const open = view.attachments.mayOpen && !version.erased;
  return (
    <div className="attachment-version">
      <span className="attachment-name">
        <PaperClipOutlined aria-hidden /> {version.erased ? t('attachment.erased') : name}
      </span>
      <span className="soft small num">
        {t('attachment.version', { n: version.version })} · {weight(version.bytes)} · {version.on} · {version.by.name}
      </span>
      {version.reason && <span className="soft small">{version.reason}</span>}
      {open && (
        <FileWays
          path={`/cases/${view.caseId}/attachments/${one.attachmentId}`}
          query={{ version: version.version }}
          mediaType={version.mediaType}
          name={name}
          savedAs={(from) => version.name ?? from}
        />
      )}
    </div>
  );
}
