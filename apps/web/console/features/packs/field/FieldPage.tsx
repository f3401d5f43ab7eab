import '../packs.css';
import './field.css';
import { CheckCircleFilled, ClockCircleOutlined, UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Input, Progress, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../api/client';
import { useStore } from '../../../api/store';
import { Asked } from '../../../parts/Asked';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { bringSpotForms, OnTheSpotForm, ProxyForm } from '../forms';
import { type HandoutLine, type HandoutPageData, handoutQuery, type SheetData, sheetQuery } from '../queries';
import { handOut, reachable, waiting } from './outbox';
import { UnsentNote } from './UnsentNote';
import { useOutboxGuard } from './use-outbox-guard';
import { WaitingList } from './WaitingList';

/** 现场发放: ticks on a phone. What is ticked is on the device before it is on the screen, and stays there until it is recorded. */
export function FieldPage(): ReactNode {
  const { handoutId } = useParams({ from: '/auth/shell/handouts/$handoutId/field' });
  const query = useQuery({ ...handoutQuery(handoutId), refetchInterval: 20_000 });
  useEffect(bringSpotForms, []);
  return (
    <div className="field">
      <UnsentNote />
      <Asked query={query}>{(handout) => <Field handout={handout} />}</Asked>
    </div>
  );
}

function Field({ handout }: { handout: HandoutPageData }): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/handouts/$handoutId/field' });
  const navigate = useNavigate({ from: '/handouts/$handoutId/field' });
  const items = useStore(waiting).filter(({ handoutId }) => handoutId === handout.handoutId);
  const online = useStore(reachable);
  const sheetId = search.sheet ?? handout.sheets[0]?.sheetId;
  const open = items.filter(({ refused }) => !refused).length;
  const given = handout.given + open;
  useOutboxGuard(items.length);
  const expected = Math.max(handout.expected ?? 0, handout.listed, given);

  // whatever was recorded shows in the figures
  useEffect(() => {
    if (open === 0) void client.invalidateQueries({ queryKey: ['packs'] });
  }, [open]);

  return (
    <>
      <header className="field-head">
        <div className="field-title">
          <Link to="/handouts/$handoutId" params={{ handoutId: handout.handoutId }}>
            {t('packs.back')}
          </Link>
          <h1>{handout.site}</h1>
          <span className={open > 0 || !online ? 'tag tag-warn' : 'tag tag-ok'} role="status">
            {!online ? t('packs.offline', { n: open }) : open > 0 ? t('packs.waiting', { n: open }) : t('packs.allSent')}
          </span>
        </div>
        <div className="field-count">
          <span className="num">{given}</span>
          <span className="soft num"> / {expected}</span>
        </div>
        <Progress percent={expected === 0 ? 0 : Math.round((100 * given) / expected)} showInfo={false} aria-label={t('packs.progress')} />
        <Select
          value={sheetId}
          onChange={(sheet) => void navigate({ search: { sheet } })}
          options={handout.sheets.map((one) => ({ value: one.sheetId, label: `${one.team} ${one.given}/${one.listed}` }))}
          aria-label={t('packs.team')}
          size="large"
          className="field-team"
        />
      </header>
      {sheetId ? <Lines key={sheetId} handout={handout} sheetId={sheetId} /> : <p className="soft">{t('packs.noSheet')}</p>}
      <WaitingList items={items} />
    </>
  );
}

function Lines({ handout, sheetId }: { handout: HandoutPageData; sheetId: string }): ReactNode {
  const query = useQuery({ ...sheetQuery(sheetId), refetchInterval: 20_000 });
  return <Asked query={query}>{(sheet) => <Sheet handout={handout} sheet={sheet} />}</Asked>;
}

function Sheet({ handout, sheet }: { handout: HandoutPageData; sheet: SheetData }): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [spot, setSpot] = useState(false);
  const [proxy, setProxy] = useState<HandoutLine>();
  const queued = new Set(
    useStore(waiting)
      .filter((item) => item.sheetId === sheet.sheetId && !item.refused)
      .map((item) => item.body.line),
  );
  const shown = sheet.lines.filter(({ name, line }) => text === '' || name?.includes(text) || String(line) === text);
  const tick = (line: HandoutLine) => void handOut(handout.handoutId, sheet.sheetId, { line: line.line });

  return (
    <section className="field-sheet" aria-label={sheet.team}>
      <div className="pack-row">
        <Input
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('packs.findName')}
          aria-label={t('packs.findName')}
          allowClear
          size="large"
          autoComplete="off"
        />
        <Button size="large" icon={<UserAddOutlined />} onClick={() => setSpot(true)} disabled={sheet.closed}>
          {t('packs.onTheSpot')}
        </Button>
      </div>
      <p className="soft small">{t('packs.leftOnSheet', { n: sheet.left })}</p>
      <ul className="field-lines">
        {shown.map((line) => {
          const waits = queued.has(line.line);
          const done = line.givenOn !== undefined || waits;
          return (
            <li key={line.line} className="field-line">
              <button type="button" className="field-tick" disabled={done || sheet.closed} onClick={() => tick(line)} aria-pressed={done}>
                <span className="num soft">{line.line}</span>
                <span className="field-name">
                  {line.name ?? t('packs.noName')}
                  {!line.verified && <span className="tag">{t('packs.unverified')}</span>}
                </span>
                {waits ? (
                  <ClockCircleOutlined className="warn" aria-label={t('packs.waitingOne')} />
                ) : done ? (
                  <CheckCircleFilled className="ok" aria-label={t('packs.ticked')} />
                ) : null}
              </button>
              {!done && !sheet.closed && (
                <Button size="large" onClick={() => setProxy(line)}>
                  {t('packs.proxy')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p className="soft">{t('packs.nobodyFound')}</p>}
      <CommandDrawer open={spot} title={t('packs.onTheSpot')} onClose={() => setSpot(false)} width={480}>
        {(tell) => <OnTheSpotForm {...tell} handoutId={handout.handoutId} sheetId={sheet.sheetId} onDone={() => setSpot(false)} />}
      </CommandDrawer>
      <CommandDrawer open={proxy !== undefined} title={t('packs.proxy')} onClose={() => setProxy(undefined)} width={480}>
        {(tell) =>
          proxy && (
            <ProxyForm {...tell} handoutId={handout.handoutId} sheetId={sheet.sheetId} line={proxy} onDone={() => setProxy(undefined)} />
          )
        }
      </CommandDrawer>
    </section>
  );
}
