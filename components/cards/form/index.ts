/** What every form of cards, case and call shares. */
export * from './action-form';
export * from './channel-select';
export * from './heard-fields';
export * from './note-picker';
export * from './use-action';
export * from './use-form';
export * from './use-names';
export * from './use-needed';
export * from './use-refusal-at';
export * from './use-while-mounted';
