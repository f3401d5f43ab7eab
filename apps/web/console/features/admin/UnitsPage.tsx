import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas';
import { CodeField } from '../../forms/CodeField';
import { CommandForm } from '../../forms/CommandForm';
import { tidy } from '../../forms/tidy';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { unitsQuery } from '../cases/queries';
import type { UnitRow } from '../cases/types';

type Placed = UnitRow & { readonly depth: number };

/** The tree as lines, each below its parent; units without a parent first. */
export function inTree(units: readonly UnitRow[]): Placed[] {
  const below = Map.groupBy(units, (unit) => unit.parent ?? '');
  const walk = (parent: string, depth: number): Placed[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk('', 0);
}

/** 单位: the tree of the federation. A unit sees itself and what is below. */
export function UnitsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(unitsQuery);
  const mayOpen = useMay('identity.units');
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => inTree(query.data ?? []), [query.data]);
  const columns: Column<Placed>[] = [
    {
      key: 'name',
      title: t('units.name'),
      card: 'head',
      cell: (row) => (
        <span style={{ paddingInlineStart: row.depth * 20 }}>
          {row.name} {row.closed && <span className="tag">{t('units.closed')}</span>}
        </span>
      ),
    },
    { key: 'short', title: t('units.shortName'), width: 140, cell: (row) => row.shortName },
    { key: 'kind', title: t('units.kind'), width: 180, cell: (row) => label('unitKind', row.kind) },
    { key: 'code', title: t('units.code'), width: 180, card: 'corner', cell: (row) => <span className="mono">{row.code}</span> },
  ];
  return (
    <>
      <PageHead
        title={t('units.title')}
        below={t('units.below')}
        actions={
          mayOpen && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {label('command', 'OpenUnit')}
            </Button>
          )
        }
      />
      <Panel flush>
        <Asked query={query}>{() => <DataTable label={t('units.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />}</Asked>
      </Panel>
      <CommandDrawer open={adding} title={label('command', 'OpenUnit')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <OpenUnitForm
            {...tell}
            units={rows}
            onDone={() => {
              tell.onDirty(false);
              setAdding(false);
              said(t('state.saved'));
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}

interface FormProps {
  readonly units: readonly Placed[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

function OpenUnitForm({ units, onDone, onCancel, onDirty }: FormProps): ReactNode {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <CommandForm<Schemas['OpenUnit'], Schemas['OpenUnit']>
      command={{ path: '/units', onDone }}
      toBody={tidy}
      submit={label('command', 'OpenUnit')}
      dated={false}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Form.Item name="name" label={t('units.name')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="shortName" label={t('units.shortName')} rules={required}>
        <Input maxLength={20} />
      </Form.Item>
      <CodeField name="kind" label={t('units.kind')} dictionary="unitKind" required />
      <Form.Item
        name="code"
        label={t('units.code')}
        extra={t('units.codeHint')}
        rules={[...required, { pattern: /^[0-9A-Za-z][0-9A-Za-z.-]{1,31}$/, message: t('units.codeWrong') }]}
      >
        <Input maxLength={32} className="mono-input" />
      </Form.Item>
      <Form.Item name="parent" label={t('units.parent')} rules={[{ required: units.length > 0, message: t('form.choose') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={units
            .filter((unit) => !unit.closed)
            .map((unit) => ({ value: unit.id, label: `${'　'.repeat(unit.depth)}${unit.name}` }))}
        />
      </Form.Item>
      <Form.Item name="series" label={t('units.series')} extra={t('units.seriesHint')}>
        <Input maxLength={10} />
      </Form.Item>
    </CommandForm>
  );
}
