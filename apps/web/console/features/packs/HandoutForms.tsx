import './packs.css';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { command } from '../../api/http';
import { newKey } from '../../api/key';
import type { Schemas } from '../../api/schemas';
import { ACCEPT, uploadFile } from '../../api/upload';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { DayField } from '../../forms/DayField';
import { type Dated, dated } from '../../forms/dated';
import { tidy } from '../../forms/tidy';
import type { Answer } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { today } from '../../parts/time';
import { useSession } from '../../shell/use-session';
import { UnitField, useHomeUnit } from '../cases/UnitField';
import type { FormProps } from './doing';
import { ChoiceField, LineField, NoteField, QuantityField, StaffField } from './fields';
import { type HandoutLine, type HandoutPageData, kitsQuery, type PackException, type SheetData, storesQuery } from './queries';
import { SignatureField } from './SignatureField';

/** 安排发放. */
export function PlanHandoutForm({ onDone, ...tell }: FormProps): ReactNode {
  const { t } = useTranslation();
  const kits = useQuery(kitsQuery).data ?? [];
  return (
    <CommandForm<Schemas['PlanHandout'], unknown>
      command={{ path: '/handouts', onDone }}
      initial={{ unit: useHomeUnit(), siteKind: 'building-site', plannedOn: today() }}
      toBody={({ unit, kitId, site, siteKind, host, plannedOn, expected, ...values }) =>
        tidy({ ...dated(values), unit, kitId, site, siteKind, host, plannedOn, expected })
      }
      submit={label('command', 'PlanHandout')}
      {...tell}
    >
      <LineField name="site" label={t('packs.site')} />
      <CodeField name="siteKind" label={t('packs.siteKind')} dictionary="siteKind" as="buttons" required />
      <LineField name="host" label={t('packs.host')} max={100} optional />
      <div className="fields-2">
        <ChoiceField name="kitId" label={t('packs.kit')} offered={kits.map(({ kitId, name }) => ({ value: kitId, label: name }))} />
        <DayField name="plannedOn" label={t('packs.plannedOn')} required />
      </div>
      <UnitField />
    </CommandForm>
  );
}

/** 准备签领表: without a roster, an empty sheet on which people sign as they come. */
export function PrepareSheetForm({ handout, onDone, ...tell }: FormProps & { handout: HandoutPageData }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<{ team: string }, unknown>
      command={{ path: `/handouts/${handout.handoutId}/sheets`, onDone }}
      toBody={({ team, ...values }) => ({ ...tidy(dated(values)), team: team.trim(), people: [] })}
      submit={label('command', 'PrepareSheet')}
      {...tell}
    >
      <LineField name="team" label={t('packs.team')} max={40} />
      <p className="soft">{t('packs.emptySheetHint')}</p>
    </CommandForm>
  );
}

interface Issue {
  readonly batch: string;
  readonly name: string;
  readonly phone?: string;
  readonly quantities: Record<string, number>;
}

/** 领用: a holder takes for each sheet as many as its roster has people, unless the keeper says otherwise. */
export function IssueForm({ handout, onDone, ...tell }: FormProps & { handout: HandoutPageData }): ReactNode {
  const { t } = useTranslation();
  const { person } = useSession();
  const store = (useQuery(storesQuery).data?.rows ?? []).find(
    ({ keeper, stock }) => keeper.id === person.id && stock.some(({ kitId }) => kitId === handout.kitId),
  );
  const open = handout.sheets.filter(({ closed }) => !closed);
  const wanted = Object.fromEntries(open.map((one) => [one.sheetId, Math.max(0, one.listed - one.given - one.left)]));
  return (
    <CommandForm<Issue, unknown>
      command={{ path: `/stores/${store?.storeId}/issue`, onDone }}
      initial={{ batch: handout.supply[0]?.batch, quantities: wanted }}
      toBody={({ batch, name, phone, quantities, ...values }) => ({
        ...tidy({ ...dated(values as Dated), handoutId: handout.handoutId, batch, holder: { name, phone } }),
        sheets: open.flatMap(({ sheetId }) => (quantities[sheetId] ? [{ sheetId, quantity: quantities[sheetId] }] : [])),
      })}
      submit={label('command', 'IssueStock')}
      {...tell}
    >
      {!store && <p className="bad">{t('packs.nothingToIssue')}</p>}
      <ChoiceField
        name="batch"
        label={t('packs.batch')}
        offered={handout.supply.map((one) => ({ value: one.batch, label: `${one.batchNumber} · ${one.quantity}` }))}
      />
      <div className="fields-2">
        <LineField name="name" label={t('packs.holder')} max={50} />
        <LineField name="phone" label={t('person.phone')} max={24} optional />
      </div>
      {open.map((one) => (
        <QuantityField key={one.sheetId} name={['quantities', one.sheetId]} label={`${one.team}（${one.listed}）`} min={0} max={10_000} />
      ))}
    </CommandForm>
  );
}

/** 结束发放. */
export function CloseHandoutForm({ handout, onDone, ...tell }: FormProps & { handout: HandoutPageData }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<object, unknown>
      command={{ path: `/handouts/${handout.handoutId}/close`, onDone }}
      toBody={(values) => tidy(dated(values))}
      submit={label('command', 'CloseHandout')}
      {...tell}
    >
      <p>{t('packs.closeHint', { given: handout.given, unverified: handout.unverified })}</p>
    </CommandForm>
  );
}

/** 撤回签领. */
export function TakeBackForm({ sheet, line, onDone, ...tell }: FormProps & { sheet: SheetData; line: HandoutLine }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['TakeBackBody'], unknown>
      command={{ path: `/sheets/${sheet.sheetId}/take-back`, onDone }}
      initial={{ why: 'mistake' }}
      toBody={({ why, reason, ...values }) => tidy({ ...dated(values), line: line.line, why, reason })}
      submit={label('command', 'TakeBack')}
      {...tell}
    >
      <p>
        {line.line} · {line.name}
      </p>
      <CodeField name="why" label={t('packs.why')} dictionary="takeBackReason" as="buttons" required />
      <NoteField name="reason" label={t('packs.reason')} max={200} />
    </CommandForm>
  );
}

/** 退回仓库. */
export function ReturnForm({ sheet, onDone, ...tell }: FormProps & { sheet: SheetData }): ReactNode {
  const { t } = useTranslation();
  const { person } = useSession();
  const own = (useQuery(storesQuery).data?.rows ?? []).filter(({ keeper }) => keeper.id === person.id);
  const stock = sheet.stock;
  return (
    <CommandForm<Schemas['ReturnToStoreBody'], unknown>
      command={{ path: `/sheets/${sheet.sheetId}/return`, onDone }}
      initial={{ batch: stock[0]?.batch, quantity: stock[0]?.quantity }}
      toBody={({ storeId, batch, quantity, ...values }) => tidy({ ...dated(values), storeId, batch, quantity })}
      submit={label('command', 'ReturnToStore')}
      {...tell}
    >
      <ChoiceField name="storeId" label={t('packs.store')} offered={own.map((one) => ({ value: one.storeId, label: one.name }))} />
      <ChoiceField
        name="batch"
        label={t('packs.batch')}
        offered={stock.map((one) => ({ value: one.batch, label: `${one.batchNumber} · ${one.quantity}` }))}
      />
      <QuantityField name="quantity" label={t('packs.quantity')} />
    </CommandForm>
  );
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');

interface Comparison {
  readonly photo?: string;
  readonly pages: number;
  readonly witnessKind: 'staff' | 'other';
  readonly staff?: string;
  readonly name?: string;
  readonly signature?: string;
  readonly signed: number[];
}

/** 核对签领表: the photo of the sheet, who witnessed, and which lines bear a signature on paper. */
export function CompareSheetForm({ sheet, onDone, ...tell }: FormProps & { sheet: SheetData }): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Comparison>();
  const [picked, setPicked] = useState<{ readonly file: File; readonly key: string }>();
  const kind = Form.useWatch('witnessKind', form);
  const pick = async (file: File | undefined) => {
    if (!file) return;
    setPicked({ file, key: newKey() });
    form.setFieldValue('photo', hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
  };
  const path = `/sheets/${sheet.sheetId}`;
  // the photo is kept first: what was compared can be opened, also if the comparison is refused
  const send = async (body: unknown, key: string): Promise<Answer> => {
    const { occurredOn } = body as { occurredOn?: string };
    if (picked) await uploadFile<Answer>({ path: `${path}/scans`, fields: { occurredOn }, ...picked });
    return (await command<Answer>(`${path}/compare`, body, { key })).data;
  };
  return (
    <CommandForm<Comparison, unknown>
      form={form}
      command={{ path: `${path}/compare`, send, onDone }}
      initial={{
        photo: sheet.scans.at(-1)?.sha256,
        pages: 1,
        witnessKind: 'other',
        signed: sheet.lines.filter(({ givenOn, signed }) => givenOn && !signed).map(({ line }) => line),
      }}
      toBody={({ photo, pages, witnessKind, staff, name, signature, signed, ...values }) => ({
        ...tidy({ ...dated(values as Dated), photo, pages }),
        witness: witnessKind === 'staff' ? { staff } : { person: { name: name?.trim() }, signature },
        signed: [...signed].sort((a, b) => a - b),
      })}
      submit={label('command', 'CompareSheet')}
      {...tell}
    >
      <Form.Item label={t('packs.photo')} extra={picked?.file.name ?? t('packs.photoHint')} htmlFor="sheet-photo">
        <input
          id="sheet-photo"
          type="file"
          accept={ACCEPT}
          capture="environment"
          onChange={(event) => void pick(event.target.files?.[0])}
        />
      </Form.Item>
      {sheet.scans.length > 0 && !picked ? (
        <Form.Item name="photo" label={t('packs.scanKept')} rules={[{ required: true, message: t('packs.photoMissing') }]}>
          <Select
            options={sheet.scans.map(({ sha256, on }, index) => ({
              value: sha256,
              label: `${t('packs.scanPage', { n: index + 1 })} · ${on}`,
            }))}
          />
        </Form.Item>
      ) : (
        <Form.Item name="photo" rules={[{ required: true, message: t('packs.photoMissing') }]} className="bare">
          <Input type="hidden" />
        </Form.Item>
      )}
      <QuantityField name="pages" label={t('packs.pages')} max={50} />
      <Form.Item name="witnessKind" label={t('packs.witness')}>
        <Radio.Group
          optionType="button"
          options={[
            { value: 'other', label: t('packs.witnessOther') },
            { value: 'staff', label: t('packs.witnessStaff') },
          ]}
        />
      </Form.Item>
      {kind === 'staff' ? (
        <StaffField name="staff" label={t('packs.witness')} />
      ) : (
        <>
          <LineField name="name" label={t('person.name')} max={50} />
          <SignatureField name="signature" label={t('packs.witnessSigns')} required />
        </>
      )}
      <Form.Item name="signed" label={t('packs.signedLines')}>
        <Checkbox.Group
          className="checks-column"
          options={sheet.lines.map((line) => ({
            value: line.line,
            label: `${line.line} ${line.name ?? ''}${line.givenOn ? ` · ${t('packs.ticked')}` : ''}`,
          }))}
        />
      </Form.Item>
    </CommandForm>
  );
}

const endings: Readonly<Record<string, readonly string[]>> = {
  'second-receipt': ['not-given', 'given-uncounted'],
  'double-tick': ['not-given', 'given-uncounted'],
};

/** 疑点处理. */
export function SettleForm({ exception, onDone, ...tell }: FormProps & { exception: PackException }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Schemas['SettleExceptionBody'], unknown>
      command={{ path: `/sheets/${exception.sheetId}/settle`, onDone }}
      toBody={({ outcome, note, ...values }) => tidy({ ...dated(values), exceptionId: exception.exceptionId, outcome, note })}
      submit={label('command', 'SettleException')}
      {...tell}
    >
      <p>
        <strong>{label('exceptionKind', exception.kind)}</strong> · {exception.site} · {exception.team} · {exception.line} {exception.name}
      </p>
      {exception.firstOn && (
        <p>{t('packs.firstReceipt', { on: exception.firstOn, where: exception.firstSite ?? exception.firstUnit?.name ?? '' })}</p>
      )}
      <CodeField
        name="outcome"
        label={t('packs.outcome')}
        dictionary="exceptionOutcome"
        as="buttons"
        only={endings[exception.kind] ?? ['stands', 'not-given']}
        required
      />
      <NoteField name="note" label={t('packs.settleNote')} />
    </CommandForm>
  );
}
