import './words';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { unitsQuery } from '../cases/queries';
import { inTree, type Placed } from './unit-tree';

const OpenUnitForm = lazy(async () => ({ default: (await import('./OpenUnitForm')).OpenUnitForm }));
const UnitDrawer = lazy(async () => ({ default: (await import('./UnitDrawer')).UnitDrawer }));

/** 单位: the tree of the federation. A unit sees itself and what is below. */
export function UnitsPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(unitsQuery);
  const mayOpen = useMay('identity.units');
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => inTree(query.data ?? []), [query.data]);
  const [chosen, setChosen] = useState<string>();
  const shown = rows.find((row) => row.id === chosen);
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
        <Asked query={query}>
          {() => (
            <DataTable
              label={t('units.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              onOpen={(row) => setChosen(row.id)}
            />
          )}
        </Asked>
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
      <Suspense>{shown && <UnitDrawer unit={shown} units={rows} onClose={() => setChosen(undefined)} />}</Suspense>
    </>
  );
}
