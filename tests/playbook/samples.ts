/** Every field filled as a salesperson would fill it. */
export { EXAMPLE_VALUES as sampleValues } from '@/lib/playbook/example-values';
