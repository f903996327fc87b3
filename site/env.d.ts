/// <reference path="./notebook/virtual.d.ts" />
