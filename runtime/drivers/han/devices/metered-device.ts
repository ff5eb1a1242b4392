/** How a register of the vocabulary stands in the Smart Energy metering cluster. */
export interface MeteredRegister {
  /** Attribute that holds the present value. */
  readonly attribute: 'currentSummDelivered' | 'currentSummReceived' | 'instantaneousDemand';
  /** Channel of GetProfile; undefined: the register has no intervals. */
  readonly intervalChannel: number | undefined;
  /** UnitOfMeasure the meter must have: 0 kWh (and kW), 1 m3. */
  readonly meterUnit: number;
}

/** What one kind of device offers, by the vocabulary's register names. */
export interface MeteredDevice {
  readonly device: string;
  readonly registers: Readonly<Record<string, MeteredRegister>>;
}

const kilowattHours = 0;
const cubicMetres = 1;

export const energyDelivered: MeteredRegister = {
  attribute: 'currentSummDelivered',
  intervalChannel: 0,
  meterUnit: kilowattHours,
};
export const energyReceived: MeteredRegister = {
  attribute: 'currentSummReceived',
  intervalChannel: 1,
  meterUnit: kilowattHours,
};
export const volumeDelivered: MeteredRegister = {
  attribute: 'currentSummDelivered',
  intervalChannel: 0,
  meterUnit: cubicMetres,
};
export const powerNow: MeteredRegister = {
  attribute: 'instantaneousDemand',
  intervalChannel: undefined,
  meterUnit: kilowattHours,
};
