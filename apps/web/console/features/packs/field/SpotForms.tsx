import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../../forms/CodeField';
import { isIdNumber } from '../../../forms/id-number';
import { tidy } from '../../../forms/tidy';
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

/** Somebody who is on no roster: says who it is, and signs. Without an ID number it is 未核实, never refused for it. */
export function OnTheSpotForm({ handoutId, sheetId, onDone, onDirty, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const finish = async ({ name, idNumber, phone, category, signature }: Spot) => {
    await handOut(handoutId, sheetId, tidy({ person: { name, idNumber, phone }, category, signature }));
    onDirty(false);
    onDone();
  };
  return (
    <Form<Spot> layout="vertical" onFinish={(values) => void finish(values)} onValuesChange={() => onDirty(true)} className="command-form">
      <div className="command-fields">
        <LineField name="name" label={t('person.name')} max={50} />
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
        <LineField name="phone" label={t('person.phone')} max={24} optional />
        <CodeField name="category" label={t('packs.category')} dictionary="recipientCategory" as="buttons" />
        <SignatureField name="signature" label={t('packs.signature')} required />
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

/** 代领: who takes the pack for somebody on the roster, and why. */
export function ProxyForm({ handoutId, sheetId, line, onDone, onDirty, onCancel }: Props & { line: HandoutLine }): ReactNode {
  const { t } = useTranslation();
  const finish = async ({ name, reason }: { name: string; reason: string }) => {
    await handOut(handoutId, sheetId, tidy({ line: line.line, proxy: { person: { name }, reason } }));
    onDirty(false);
    onDone();
  };
  return (
    <Form<{ name: string; reason: string }>
      layout="vertical"
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
