import { unitIdOf } from '@gongyuan/contexts/identity';
import { PlanHandout } from '@gongyuan/contexts/packs/handouts/commands';
import { AddKitVersion, OpenKitProgramme } from '@gongyuan/contexts/packs/kits/commands';
import {
  CheckDelivery,
  ConfirmAcceptance,
  DecidePurchase,
  ReceivePurchase,
  RecordContract,
  RequestPurchase,
} from '@gongyuan/contexts/packs/purchases/commands';
import { HandOut, PrepareSheet } from '@gongyuan/contexts/packs/sheets/commands';
import { IssueStock, OpenStore } from '@gongyuan/contexts/packs/stores/commands';
import { ReceiveTransfer, SendTransfer } from '@gongyuan/contexts/packs/transfers/commands';
import { CITY, YUCI } from '../cast';
import { idNumber, mobile, yuan } from '../invented';
import { demoId, type Story, staff, stepOn } from '../script';

/** The packs of the year: bought by the city, sent to a county, handed out at a building site that is still being served. */

const KIT = demoId('packs/kit');
const BATCH = demoId('packs/purchase');
const CITY_STORE = demoId('packs/city-store');
const YUCI_STORE = demoId('packs/yuci-store');
const TRANSFER = demoId('packs/transfer');
const HANDOUT = demoId('packs/handout');

const teams = [
  { team: '钢筋班', people: ['靳保平', '褚铁柱', '仝建军', '阴红伟', '苑小林', '牟长青'] },
  { team: '木工班', people: ['戎国胜', '郗振东', '晁有福', '鄢利民', '邸海军'] },
] as const;

const sheetOf = (team: string) => demoId(`packs/sheet/${team}`);

/** Every third person of the roster has no ID number at hand. */
const roster = (team: (typeof teams)[number], from: number) =>
  team.people.map((name, index) => ({
    person: {
      name,
      phone: mobile(700 + from + index),
      ...(index % 3 === 2 ? {} : { idNumber: idNumber(`19${70 + ((from + index) % 30)}-04-1${index % 9}`, 'male', from + index + 1) }),
    },
    category: 'migrant-worker' as const,
  }));

export const safetyPacks: Story = {
  key: 'safety-packs',
  steps: ({ day }) => {
    const kit = { kind: 'kit', id: KIT } as const;
    const purchase = { kind: 'purchase', id: BATCH } as const;
    const lines = [{ batch: BATCH, quantity: 60 }];
    return [
      stepOn(kit, day(62), '09:05', 'city.coordinator', OpenKitProgramme, {
        unit: unitIdOf(CITY),
        name: '工会爱心安全包',
        rule: 'one-per-person-per-year',
      }),
      stepOn(kit, day(62), '09:12', 'city.coordinator', AddKitVersion, {
        items: [
          { name: '反光背心', quantity: 1 },
          { name: '防滑手套', quantity: 2 },
          { name: '急救小药包', quantity: 1 },
        ],
        unitCost: yuan(58),
      }),
      stepOn({ kind: 'store', id: CITY_STORE }, day(62), '09:20', 'city.coordinator', OpenStore, {
        ...{ unit: unitIdOf(CITY), name: '市总工会仓库', keeper: staff('city.storekeeper') },
      }),
      stepOn({ kind: 'store', id: YUCI_STORE }, day(62), '10:02', 'yuci.coordinator', OpenStore, {
        ...{ unit: unitIdOf(YUCI), name: '榆次区总工会仓库', keeper: staff('yuci.storekeeper') },
      }),
      stepOn(purchase, day(63), '09:31', 'city.coordinator', RequestPurchase, {
        ...{ unit: unitIdOf(CITY), batchNumber: '2026-01', kitId: KIT, kitVersion: 1, quantity: 200 },
        purpose: '工地和园区职工安全包，分两批发放。',
      }),
      stepOn(purchase, day(64), '10:14', 'city.approver', DecidePurchase, { decision: 'approve', note: '同意，按预算执行。' }),
      stepOn(purchase, day(68), '15:20', 'city.coordinator', RecordContract, {
        ...{ supplier: '晋中洺泽劳保用品有限公司', contractNumber: '采购合同01', invoiceNumber: '发票01', amount: yuan(11_200) },
      }),
      stepOn(purchase, day(74), '09:40', 'city.storekeeper', CheckDelivery, {
        good: 198,
        rejected: 2,
        note: '两个外包装破损，已退供应商。',
      }),
      stepOn(purchase, day(74), '10:05', 'city.coordinator', ConfirmAcceptance, {}),
      stepOn(purchase, day(74), '10:30', 'city.storekeeper', ReceivePurchase, { storeId: CITY_STORE, quantity: 198 }),
      stepOn({ kind: 'transfer', id: TRANSFER }, day(76), '14:10', 'city.storekeeper', SendTransfer, {
        ...{ fromStore: CITY_STORE, toStore: YUCI_STORE, lines, note: '市总车辆送达。' },
      }),
      stepOn({ kind: 'transfer', id: TRANSFER }, day(77), '09:25', 'yuci.storekeeper', ReceiveTransfer, {
        lines: [{ batch: BATCH, quantity: 59 }],
        note: '清点少一个。',
      }),
      stepOn({ kind: 'handout', id: HANDOUT }, day(80), '09:10', 'yuci.registrar', PlanHandout, {
        ...{ unit: unitIdOf(YUCI), kitId: KIT, site: '榆次润汾家园工地', siteKind: 'building-site' },
        ...{ host: '山西岚城建筑工程有限公司项目部', plannedOn: day(82), expected: 20 },
      }),
      ...teams.map((one, index) =>
        stepOn({ kind: 'sheet', id: sheetOf(one.team) }, day(80), `09:${30 + index}`, 'yuci.registrar', PrepareSheet, {
          ...{ handoutId: HANDOUT, team: one.team, people: roster(one, index * 10) as never },
        }),
      ),
      stepOn({ kind: 'store', id: YUCI_STORE }, day(82), '08:30', 'yuci.storekeeper', IssueStock, {
        ...{ handoutId: HANDOUT, batch: BATCH, holder: { name: '解永亮', phone: mobile(790) } },
        sheets: teams.map(({ team, people }) => ({ sheetId: sheetOf(team), quantity: people.length })),
      }),
      ...[1, 2, 3, 5].map((line, index) =>
        stepOn({ kind: 'sheet', id: sheetOf('钢筋班') }, day(82), `10:1${index}`, 'yuci.registrar', HandOut, { line }),
      ),
      ...[1, 3].map((line, index) =>
        stepOn({ kind: 'sheet', id: sheetOf('木工班') }, day(82), `10:2${index}`, 'yuci.registrar', HandOut, { line }),
      ),
    ];
  },
};
