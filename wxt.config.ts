import { defineConfig } from 'wxt';
export default defineConfig({ outDir: process.env.SIDELINE_OUT ?? '.output', modules: ['@wxt-dev/module-react'] });
