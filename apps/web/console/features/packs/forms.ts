import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** The forms of the packs, which come when the first of them is opened: pages show figures long before anybody fills one in. */

// biome-ignore lint/suspicious/noExplicitAny: each form keeps the props it has
type Forms = Readonly<Record<string, ComponentType<any>>>;

const form = <M extends object, Name extends keyof M>(
  load: () => Promise<M>,
  name: Name,
): M[Name] extends Forms[string] ? LazyExoticComponent<M[Name]> : never =>
  lazy(async () => ({ default: (await load())[name] as Forms[string] })) as never;

const handouts = () => import('./HandoutForms');
const stock = () => import('./StockForms');
const purchases = () => import('./PurchaseForms');
const spot = () => import('./field/SpotForms');

export const PlanHandoutForm = form(handouts, 'PlanHandoutForm');
export const PrepareSheetForm = form(handouts, 'PrepareSheetForm');
export const IssueForm = form(handouts, 'IssueForm');
export const CloseHandoutForm = form(handouts, 'CloseHandoutForm');
export const TakeBackForm = form(handouts, 'TakeBackForm');
export const ReturnForm = form(handouts, 'ReturnForm');
export const CompareSheetForm = form(handouts, 'CompareSheetForm');
export const SettleForm = form(handouts, 'SettleForm');

export const OpenKitForm = form(stock, 'OpenKitForm');
export const KitVersionForm = form(stock, 'KitVersionForm');
export const OpenStoreForm = form(stock, 'OpenStoreForm');
export const ChangeKeeperForm = form(stock, 'ChangeKeeperForm');
export const SendTransferForm = form(stock, 'SendTransferForm');
export const ReceiveTransferForm = form(stock, 'ReceiveTransferForm');
export const CountForm = form(stock, 'CountForm');
export const StartCountForm = form(stock, 'StartCountForm');
export const CarryOverForm = form(stock, 'CarryOverForm');
export const ReportLossForm = form(stock, 'ReportLossForm');
export const ExplainVarianceForm = form(stock, 'ExplainVarianceForm');
export const DecideVarianceForm = form(stock, 'DecideVarianceForm');

export const RequestPurchaseForm = form(purchases, 'RequestPurchaseForm');
export const DecidePurchaseForm = form(purchases, 'DecidePurchaseForm');
export const ContractForm = form(purchases, 'ContractForm');
export const CheckDeliveryForm = form(purchases, 'CheckDeliveryForm');
export const ConfirmAcceptanceForm = form(purchases, 'ConfirmAcceptanceForm');
export const ReceivePurchaseForm = form(purchases, 'ReceivePurchaseForm');

export const OnTheSpotForm = form(spot, 'OnTheSpotForm');
export const ProxyForm = form(spot, 'ProxyForm');

/** Brings the forms of a site onto the device while there is a network: there may be none when somebody comes. */
export const bringSpotForms = (): void => void spot().catch(() => undefined);
