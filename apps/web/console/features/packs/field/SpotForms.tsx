import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../api/http';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { isIdNumber } from '../../../forms/id-number';
import { tidy } from '../../../forms/tidy';
import { useOptionalMark } from '../../../forms/use-optional-mark';
import { LineField, NoteField } from '../fields';
import type { HandoutLine } from '../queries';
import { SignatureField } from '../SignatureField';
import { type HandOutBody, handOut } from './outbox';

interface Props {
  readonly handoutId: string;
  readonly sheetId: string;
  readonly onDone: () => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onCancel: () => void;
}

interface Spot {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly category?: HandOutBody['category'];
  readonly signature: string;
}

/** What is known of whoever came; `offline` when nobody answered, which keeps nobody from signing. */
type Found = Schemas['WalkInFound'] | 'offline';

/** Sent in the body, so that no address and no log ever holds the number. A session that has ended is asked for when the page reads next. */
const lookUp = (sheetId: string, idNumber: string): Promise<Found> =>
  request<Schemas['WalkInFound']>({ method: 'POST', path: `/sheets/${sheetId}/look-up`, body: { idNumber }, open: true }).then(
    ({ data }) => data,
    () => 'offline',
  );

/**
 * Somebody who is on no roster: is looked up by the number on the card first, and signs then. Without an ID number it is 未核实,
 * never refused for it.
 */
export function OnTheSpotForm({ handoutId, sheetId, onDone, onDirty, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const mark = useOptionalMark();
  const [form] = Form.useForm<Spot>();
  const [found, setFound] = useState<{ readonly idNumber: string; readonly said: Found }>();
  const [looking, setLooking] = useState(false);
  const idNumber = Form.useWatch('idNumber', form)?.trim() ?? '';
  // what was found is of the number that was looked for, not of the one that stands there now
  const said = found?.idNumber === idNumber ? found.said : undefined;
  const search = async () => {
    setLooking(true);
    setFound({ idNumber, said: await lookUp(sheetId, idNumber) });
    setLooking(false);
  };
  const received = said !== 'offline' && said?.received !== undefined;
  const finish = async ({ name, idNumber, phone, category, signature }: Spot) => {
    await handOut(handoutId, sheetId, tidy({ person: { name, idNumber, phone }, category, signature }));
    onDirty(false);
    onDone();
  };
  return (
    <Form<Spot>
      form={form}
      layout="vertical"
      size="large"
      requiredMark={mark}
      onFinish={(values) => void finish(values)}
      onValuesChange={() => onDirty(true)}
      className="command-form"
    >
      <div className="command-fields">
        <Form.Item
          name="idNumber"
          label={t('person.idNumber')}
          extra={t('packs.noIdHint')}
          rules={[
            {
              validator: async (_, value: string | undefined) => {
                if (value && !isIdNumber(value)) throw new Error(t('person.idNumberWrong'));
              },
            },
          ]}
        >
          <Input maxLength={24} autoComplete="off" className="num" />
        </Form.Item>
        {isIdNumber(idNumber) && said === undefined && (
          <Button onClick={() => void search()} loading={looking} size="large" className="add">
            {t('packs.lookUp')}
          </Button>
        )}
        <div role="status">{said !== undefined && <Finding said={said} sheetId={sheetId} />}</div>
        <LineField name="name" label={t('person.name')} max={50} />
        <LineField name="phone" label={t('person.phone')} max={24} optional />
        <CodeField name="category" label={t('packs.category')} dictionary="recipientCategory" as="buttons" />
        <SignatureField name="signature" label={t('packs.signature')} required />
      </div>
      <div className="command-actions">
        <Button type="primary" htmlType="submit" size="large" disabled={received || (isIdNumber(idNumber) && said === undefined)}>
          {t('packs.record')}
        </Button>
        <Button onClick={onCancel} size="large">
          {t('act.cancel')}
        </Button>
      </div>
    </Form>
  );
}

/** What the look-up says, before anybody signs. */
function Finding({ said, sheetId }: { said: Found; sheetId: string }): ReactNode {
  const { t } = useTranslation();
  if (said === 'offline') return <Alert type="warning" showIcon className="found-out" title={t('packs.lookUpOffline')} />;
  const { received, listed } = said;
  if (received)
    return (
      <Alert
        type="error"
        showIcon
        className="found-out"
        title={t('packs.lookUpReceived', { on: received.on, where: received.unit.name })}
      />
    );
  if (!listed) return <Alert type="success" showIcon className="found-out" title={t('packs.lookUpFree')} />;
  const here = listed.sheetId === sheetId;
  return (
    <Alert
      type="info"
      showIcon
      className="found-out"
      title={t(here ? 'packs.lookUpListedHere' : 'packs.lookUpListed', { team: listed.team, line: listed.line })}
    />
  );
}

/** 代领: who takes the pack for somebody on the roster, and why. */
export function ProxyForm({ handoutId, sheetId, line, onDone, onDirty, onCancel }: Props & { line: HandoutLine }): ReactNode {
  const { t } = useTranslation();
  const mark = useOptionalMark();
  const finish = async ({ name, reason }: { name: string; reason: string }) => {
    await handOut(handoutId, sheetId, tidy({ line: line.line, proxy: { person: { name }, reason } }));
    onDirty(false);
    onDone();
  };
  return (
    <Form<{ name: string; reason: string }>
      layout="vertical"
      size="large"
      requiredMark={mark}
      onFinish={(values) => void finish(values)}
      onValuesChange={() => onDirty(true)}
      className="command-form"
    >
      <div className="command-fields">
        <p>
          {line.line} · {line.name}
        </p>
        <LineField name="name" label={t('packs.proxyName')} max={50} />
        <NoteField name="reason" label={t('packs.proxyReason')} max={200} />
      </div>
      <div className="command-actions">
        <Button type="primary" htmlType="submit" size="large">
          {t('packs.record')}
        </Button>
        <Button onClick={onCancel} size="large">
          {t('act.cancel')}
        </Button>
      </div>
    </Form>
  );
}
