// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21;
var schema7 = { title: "Hello", description: "First message of a session, hub to head-end (slot 0): which policy runs, what waits.", type: "object", additionalProperties: !1, required: ["type", "policyHash", "policyVersion", "policyState", "rootVersion", "waiting", "utcMs", "quality"], properties: { type: { const: "hello" }, policyHash: { $ref: "#/definitions/Hash" }, policyVersion: { $ref: "#/definitions/U32" }, policyState: { enum: ["trial", "confirmed"] }, rootVersion: { $ref: "#/definitions/U32" }, waiting: { $ref: "#/definitions/U32" }, lastCommand: { type: "integer", minimum: 0, maximum: 9007199254740991 }, utcMs: { $ref: "#/definitions/UtcMs" }, quality: { $ref: "#/definitions/Quality" } } }, func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[0-9a-f]{32}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern0.test(data))
        return validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }], !1;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data))
      return validate25.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
    if (data < 0 || isNaN(data))
      return validate25.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 253402300799999 || isNaN(data))
      return validate29.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 253402300799999 }, message: "must be <= 253402300799999" }], !1;
    if (data < 0 || isNaN(data))
      return validate29.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate29.errors = vErrors, errors === 0;
}
var schema11 = { enum: ["synced", "holdover", "invalid"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "synced" || data === "holdover" || data === "invalid" ? (validate31.errors = vErrors, errors === 0) : (validate31.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.policyHash === void 0 && (missing0 = "policyHash") || data.policyVersion === void 0 && (missing0 = "policyVersion") || data.policyState === void 0 && (missing0 = "policyState") || data.rootVersion === void 0 && (missing0 = "rootVersion") || data.waiting === void 0 && (missing0 = "waiting") || data.utcMs === void 0 && (missing0 = "utcMs") || data.quality === void 0 && (missing0 = "quality"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema7.properties, key0)) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "hello")
              return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.policyHash !== void 0) {
              let _errs3 = errors;
              validate23(data.policyHash, { instancePath: instancePath + "/policyHash", parentData: data, parentDataProperty: "policyHash", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.policyVersion !== void 0) {
                let _errs4 = errors;
                validate25(data.policyVersion, { instancePath: instancePath + "/policyVersion", parentData: data, parentDataProperty: "policyVersion", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.policyState !== void 0) {
                  let data3 = data.policyState, _errs5 = errors;
                  if (!(data3 === "trial" || data3 === "confirmed"))
                    return validate22.errors = [{ instancePath: instancePath + "/policyState", schemaPath: "#/properties/policyState/enum", keyword: "enum", params: { allowedValues: schema7.properties.policyState.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.rootVersion !== void 0) {
                    let _errs6 = errors;
                    validate25(data.rootVersion, { instancePath: instancePath + "/rootVersion", parentData: data, parentDataProperty: "rootVersion", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.waiting !== void 0) {
                      let _errs7 = errors;
                      validate25(data.waiting, { instancePath: instancePath + "/waiting", parentData: data, parentDataProperty: "waiting", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var valid0 = _errs7 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastCommand !== void 0) {
                        let data6 = data.lastCommand, _errs8 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate22.errors = [{ instancePath: instancePath + "/lastCommand", schemaPath: "#/properties/lastCommand/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs8 && typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 9007199254740991 || isNaN(data6))
                            return validate22.errors = [{ instancePath: instancePath + "/lastCommand", schemaPath: "#/properties/lastCommand/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data6 < 0 || isNaN(data6))
                            return validate22.errors = [{ instancePath: instancePath + "/lastCommand", schemaPath: "#/properties/lastCommand/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid0 = _errs8 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.utcMs !== void 0) {
                          let _errs10 = errors;
                          validate29(data.utcMs, { instancePath: instancePath + "/utcMs", parentData: data, parentDataProperty: "utcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.quality !== void 0) {
                            let _errs11 = errors;
                            validate31(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                            var valid0 = _errs11 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.boot === void 0 && (missing0 = "boot") || data.seq === void 0 && (missing0 = "seq"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "boot" || key0 === "seq")) {
            return validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.boot !== void 0) {
            let _errs2 = errors;
            validate25(data.boot, { instancePath: instancePath + "/boot", parentData: data, parentDataProperty: "boot", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.seq !== void 0) {
              let _errs3 = errors;
              validate25(data.seq, { instancePath: instancePath + "/seq", parentData: data, parentDataProperty: "seq", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var schema14 = { oneOf: [{ title: "MeterReading", type: "object", additionalProperties: !1, required: ["kind", "device", "register", "startUtcMs", "intervalMs", "values"], properties: { kind: { const: "meter-reading" }, device: { $ref: "#/definitions/Name" }, register: { $ref: "#/definitions/Name" }, startUtcMs: { $ref: "#/definitions/UtcMs", description: "Start of the first interval; value i belongs to start + i * intervalMs." }, intervalMs: { type: "integer", minimum: 1e3, maximum: 864e5 }, values: { type: "array", minItems: 1, maxItems: 1488, items: { type: ["integer", "null"], description: "Integer in the register's unit; null: the meter has no value for the interval (missing, not zero)." } } } }, { title: "RegisterSnapshot", type: "object", additionalProperties: !1, required: ["kind", "device", "registers"], properties: { kind: { const: "register-snapshot" }, device: { $ref: "#/definitions/Name" }, registers: { type: "array", maxItems: 64, items: { title: "RegisterValue", type: "object", additionalProperties: !1, required: ["register", "value"], properties: { register: { $ref: "#/definitions/Name" }, value: { type: "integer" } } } } } }, { title: "AlertReport", type: "object", additionalProperties: !1, required: ["kind", "alert", "severity", "state", "text"], properties: { kind: { enum: ["alert", "tamper-alert"] }, alert: { $ref: "#/definitions/Name" }, severity: { enum: ["info", "warning", "tamper"] }, state: { enum: ["raised", "cleared"] }, text: { type: "string", maxLength: 400 }, value: { type: "integer" } } }, { title: "PolicyStatus", type: "object", additionalProperties: !1, required: ["kind", "state", "hash", "version"], properties: { kind: { const: "policy-status" }, state: { enum: ["received", "verified", "trial", "confirmed", "refused", "reverted"] }, hash: { $ref: "#/definitions/Hash" }, version: { $ref: "#/definitions/U32" }, reason: { $ref: "#/definitions/Name" }, detail: { type: "string", maxLength: 400 } } }, { title: "GapMarker", type: "object", additionalProperties: !1, required: ["kind", "stream", "count", "firstUtcMs", "lastUtcMs"], properties: { kind: { const: "gap-marker" }, stream: { $ref: "#/definitions/Name" }, count: { $ref: "#/definitions/U32" }, firstUtcMs: { $ref: "#/definitions/UtcMs" }, lastUtcMs: { $ref: "#/definitions/UtcMs" } } }, { title: "CommandResult", type: "object", additionalProperties: !1, required: ["kind", "counter", "outcome"], properties: { kind: { const: "command-result" }, counter: { type: "integer", minimum: 1, maximum: 9007199254740991 }, outcome: { enum: ["done", "refused", "failed"] }, reason: { $ref: "#/definitions/Name" }, result: { type: "object" } } }, { title: "DeviceStatus", type: "object", additionalProperties: !1, required: ["kind", "device", "state"], properties: { kind: { const: "device-status" }, device: { type: "string", maxLength: 64, description: "Device kind, or the EUI-64 of an unknown device." }, state: { enum: ["joined", "left", "silent", "heard", "refused"] }, reason: { $ref: "#/definitions/Name" } } }, { title: "Notice", type: "object", additionalProperties: !1, required: ["kind", "facts"], properties: { kind: { enum: ["power-loss", "power-return", "update-failed", "update-status", "unauthorised-source", "diagnostic"] }, facts: { type: "object", maxProperties: 32, additionalProperties: { type: ["string", "integer", "boolean"], maxLength: 200 } } } }] };
var func3 = require_ucs2length().default, pattern1 = new RegExp("^[a-z][a-z0-9]*([.-][a-z0-9]+)*$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func3(data) > 64)
        return validate42.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
      if (!pattern1.test(data))
        return validate42.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"' }], !1;
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.device === void 0 && (missing0 = "device") || data.register === void 0 && (missing0 = "register") || data.startUtcMs === void 0 && (missing0 = "startUtcMs") || data.intervalMs === void 0 && (missing0 = "intervalMs") || data.values === void 0 && (missing0 = "values")) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        let _errs3 = errors;
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "device" || key0 === "register" || key0 === "startUtcMs" || key0 === "intervalMs" || key0 === "values")) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break;
          }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            let _errs4 = errors;
            if (data.kind !== "meter-reading") {
              let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "meter-reading" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.device !== void 0) {
              let _errs5 = errors;
              validate42(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
              var valid1 = _errs5 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.register !== void 0) {
                let _errs6 = errors;
                validate42(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.startUtcMs !== void 0) {
                  let _errs7 = errors;
                  validate29(data.startUtcMs, { instancePath: instancePath + "/startUtcMs", parentData: data, parentDataProperty: "startUtcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.intervalMs !== void 0) {
                    let data4 = data.intervalMs, _errs8 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      let err3 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/0/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                    if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 864e5 || isNaN(data4)) {
                        let err4 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/0/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      } else if (data4 < 1e3 || isNaN(data4)) {
                        let err5 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/0/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                    }
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data.values !== void 0) {
                      let data5 = data.values, _errs10 = errors;
                      if (errors === _errs10)
                        if (Array.isArray(data5))
                          if (data5.length > 1488) {
                            let err6 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/0/properties/values/maxItems", keyword: "maxItems", params: { limit: 1488 }, message: "must NOT have more than 1488 items" };
                            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                          } else if (data5.length < 1) {
                            let err7 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/0/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          } else {
                            var valid2 = !0;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0], _errs12 = errors;
                              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
                                let err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/oneOf/0/properties/values/items/type", keyword: "type", params: { type: schema14.oneOf[0].properties.values.items.type }, message: "must be integer,null" };
                                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                              }
                              var valid2 = _errs12 === errors;
                              if (!valid2)
                                break;
                            }
                          }
                        else {
                          let err9 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/0/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                        }
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          }
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs14 = errors;
  if (errors === _errs14)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.device === void 0 && (missing1 = "device") || data.registers === void 0 && (missing1 = "registers")) {
        let err11 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      } else {
        let _errs16 = errors;
        for (let key1 in data)
          if (!(key1 === "kind" || key1 === "device" || key1 === "registers")) {
            let err12 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            break;
          }
        if (_errs16 === errors) {
          if (data.kind !== void 0) {
            let _errs17 = errors;
            if (data.kind !== "register-snapshot") {
              let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "register-snapshot" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            var valid3 = _errs17 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.device !== void 0) {
              let _errs18 = errors;
              validate42(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
              var valid3 = _errs18 === errors;
            } else
              var valid3 = !0;
            if (valid3)
              if (data.registers !== void 0) {
                let data9 = data.registers, _errs19 = errors;
                if (errors === _errs19)
                  if (Array.isArray(data9))
                    if (data9.length > 64) {
                      let err14 = { instancePath: instancePath + "/registers", schemaPath: "#/oneOf/1/properties/registers/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    } else {
                      var valid4 = !0;
                      let len1 = data9.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data10 = data9[i1], _errs21 = errors;
                        if (errors === _errs21)
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            let missing2;
                            if (data10.register === void 0 && (missing2 = "register") || data10.value === void 0 && (missing2 = "value")) {
                              let err15 = { instancePath: instancePath + "/registers/" + i1, schemaPath: "#/oneOf/1/properties/registers/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                            } else {
                              let _errs23 = errors;
                              for (let key2 in data10)
                                if (!(key2 === "register" || key2 === "value")) {
                                  let err16 = { instancePath: instancePath + "/registers/" + i1, schemaPath: "#/oneOf/1/properties/registers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                  break;
                                }
                              if (_errs23 === errors) {
                                if (data10.register !== void 0) {
                                  let _errs24 = errors;
                                  validate42(data10.register, { instancePath: instancePath + "/registers/" + i1 + "/register", parentData: data10, parentDataProperty: "register", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                  var valid5 = _errs24 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5)
                                  if (data10.value !== void 0) {
                                    let data12 = data10.value, _errs25 = errors;
                                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                                      let err17 = { instancePath: instancePath + "/registers/" + i1 + "/value", schemaPath: "#/oneOf/1/properties/registers/items/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                    }
                                    var valid5 = _errs25 === errors;
                                  } else
                                    var valid5 = !0;
                              }
                            }
                          } else {
                            let err18 = { instancePath: instancePath + "/registers/" + i1, schemaPath: "#/oneOf/1/properties/registers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                          }
                        var valid4 = _errs21 === errors;
                        if (!valid4)
                          break;
                      }
                    }
                  else {
                    let err19 = { instancePath: instancePath + "/registers", schemaPath: "#/oneOf/1/properties/registers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                var valid3 = _errs19 === errors;
              } else
                var valid3 = !0;
          }
        }
      }
    } else {
      let err20 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  var _valid0 = _errs14 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs27 = errors;
    if (errors === _errs27)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.kind === void 0 && (missing3 = "kind") || data.alert === void 0 && (missing3 = "alert") || data.severity === void 0 && (missing3 = "severity") || data.state === void 0 && (missing3 = "state") || data.text === void 0 && (missing3 = "text")) {
          let err21 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        } else {
          let _errs29 = errors;
          for (let key3 in data)
            if (!(key3 === "kind" || key3 === "alert" || key3 === "severity" || key3 === "state" || key3 === "text" || key3 === "value")) {
              let err22 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              break;
            }
          if (_errs29 === errors) {
            if (data.kind !== void 0) {
              let data13 = data.kind, _errs30 = errors;
              if (!(data13 === "alert" || data13 === "tamper-alert")) {
                let err23 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[2].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              var valid6 = _errs30 === errors;
            } else
              var valid6 = !0;
            if (valid6) {
              if (data.alert !== void 0) {
                let _errs31 = errors;
                validate42(data.alert, { instancePath: instancePath + "/alert", parentData: data, parentDataProperty: "alert", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                var valid6 = _errs31 === errors;
              } else
                var valid6 = !0;
              if (valid6) {
                if (data.severity !== void 0) {
                  let data15 = data.severity, _errs32 = errors;
                  if (!(data15 === "info" || data15 === "warning" || data15 === "tamper")) {
                    let err24 = { instancePath: instancePath + "/severity", schemaPath: "#/oneOf/2/properties/severity/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[2].properties.severity.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                  var valid6 = _errs32 === errors;
                } else
                  var valid6 = !0;
                if (valid6) {
                  if (data.state !== void 0) {
                    let data16 = data.state, _errs33 = errors;
                    if (!(data16 === "raised" || data16 === "cleared")) {
                      let err25 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[2].properties.state.enum }, message: "must be equal to one of the allowed values" };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    var valid6 = _errs33 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.text !== void 0) {
                      let data17 = data.text, _errs34 = errors;
                      if (errors === _errs34)
                        if (typeof data17 == "string") {
                          if (func3(data17) > 400) {
                            let err26 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/2/properties/text/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                          }
                        } else {
                          let err27 = { instancePath: instancePath + "/text", schemaPath: "#/oneOf/2/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                        }
                      var valid6 = _errs34 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6)
                      if (data.value !== void 0) {
                        let data18 = data.value, _errs36 = errors;
                        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                          let err28 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/2/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                        var valid6 = _errs36 === errors;
                      } else
                        var valid6 = !0;
                  }
                }
              }
            }
          }
        }
      } else {
        let err29 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    var _valid0 = _errs27 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs38 = errors;
      if (errors === _errs38)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing4;
          if (data.kind === void 0 && (missing4 = "kind") || data.state === void 0 && (missing4 = "state") || data.hash === void 0 && (missing4 = "hash") || data.version === void 0 && (missing4 = "version")) {
            let err30 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          } else {
            let _errs40 = errors;
            for (let key4 in data)
              if (!(key4 === "kind" || key4 === "state" || key4 === "hash" || key4 === "version" || key4 === "reason" || key4 === "detail")) {
                let err31 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                break;
              }
            if (_errs40 === errors) {
              if (data.kind !== void 0) {
                let _errs41 = errors;
                if (data.kind !== "policy-status") {
                  let err32 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "policy-status" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                var valid7 = _errs41 === errors;
              } else
                var valid7 = !0;
              if (valid7) {
                if (data.state !== void 0) {
                  let data20 = data.state, _errs42 = errors;
                  if (!(data20 === "received" || data20 === "verified" || data20 === "trial" || data20 === "confirmed" || data20 === "refused" || data20 === "reverted")) {
                    let err33 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/3/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[3].properties.state.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                  var valid7 = _errs42 === errors;
                } else
                  var valid7 = !0;
                if (valid7) {
                  if (data.hash !== void 0) {
                    let _errs43 = errors;
                    validate23(data.hash, { instancePath: instancePath + "/hash", parentData: data, parentDataProperty: "hash", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var valid7 = _errs43 === errors;
                  } else
                    var valid7 = !0;
                  if (valid7) {
                    if (data.version !== void 0) {
                      let _errs44 = errors;
                      validate25(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var valid7 = _errs44 === errors;
                    } else
                      var valid7 = !0;
                    if (valid7) {
                      if (data.reason !== void 0) {
                        let _errs45 = errors;
                        validate42(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                        var valid7 = _errs45 === errors;
                      } else
                        var valid7 = !0;
                      if (valid7)
                        if (data.detail !== void 0) {
                          let data24 = data.detail, _errs46 = errors;
                          if (errors === _errs46)
                            if (typeof data24 == "string") {
                              if (func3(data24) > 400) {
                                let err34 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/3/properties/detail/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                              }
                            } else {
                              let err35 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/3/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                            }
                          var valid7 = _errs46 === errors;
                        } else
                          var valid7 = !0;
                    }
                  }
                }
              }
            }
          }
        } else {
          let err36 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      var _valid0 = _errs38 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs48 = errors;
        if (errors === _errs48)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing5;
            if (data.kind === void 0 && (missing5 = "kind") || data.stream === void 0 && (missing5 = "stream") || data.count === void 0 && (missing5 = "count") || data.firstUtcMs === void 0 && (missing5 = "firstUtcMs") || data.lastUtcMs === void 0 && (missing5 = "lastUtcMs")) {
              let err37 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            } else {
              let _errs50 = errors;
              for (let key5 in data)
                if (!(key5 === "kind" || key5 === "stream" || key5 === "count" || key5 === "firstUtcMs" || key5 === "lastUtcMs")) {
                  let err38 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  break;
                }
              if (_errs50 === errors) {
                if (data.kind !== void 0) {
                  let _errs51 = errors;
                  if (data.kind !== "gap-marker") {
                    let err39 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "gap-marker" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                  var valid8 = _errs51 === errors;
                } else
                  var valid8 = !0;
                if (valid8) {
                  if (data.stream !== void 0) {
                    let _errs52 = errors;
                    validate42(data.stream, { instancePath: instancePath + "/stream", parentData: data, parentDataProperty: "stream", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                    var valid8 = _errs52 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.count !== void 0) {
                      let _errs53 = errors;
                      validate25(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var valid8 = _errs53 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.firstUtcMs !== void 0) {
                        let _errs54 = errors;
                        validate29(data.firstUtcMs, { instancePath: instancePath + "/firstUtcMs", parentData: data, parentDataProperty: "firstUtcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                        var valid8 = _errs54 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8)
                        if (data.lastUtcMs !== void 0) {
                          let _errs55 = errors;
                          validate29(data.lastUtcMs, { instancePath: instancePath + "/lastUtcMs", parentData: data, parentDataProperty: "lastUtcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                          var valid8 = _errs55 === errors;
                        } else
                          var valid8 = !0;
                    }
                  }
                }
              }
            }
          } else {
            let err40 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        var _valid0 = _errs48 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs56 = errors;
          if (errors === _errs56)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing6;
              if (data.kind === void 0 && (missing6 = "kind") || data.counter === void 0 && (missing6 = "counter") || data.outcome === void 0 && (missing6 = "outcome")) {
                let err41 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              } else {
                let _errs58 = errors;
                for (let key6 in data)
                  if (!(key6 === "kind" || key6 === "counter" || key6 === "outcome" || key6 === "reason" || key6 === "result")) {
                    let err42 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    break;
                  }
                if (_errs58 === errors) {
                  if (data.kind !== void 0) {
                    let _errs59 = errors;
                    if (data.kind !== "command-result") {
                      let err43 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "command-result" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    var valid9 = _errs59 === errors;
                  } else
                    var valid9 = !0;
                  if (valid9) {
                    if (data.counter !== void 0) {
                      let data31 = data.counter, _errs60 = errors;
                      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                        let err44 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/5/properties/counter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                      }
                      if (errors === _errs60 && typeof data31 == "number" && isFinite(data31)) {
                        if (data31 > 9007199254740991 || isNaN(data31)) {
                          let err45 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/5/properties/counter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                        } else if (data31 < 1 || isNaN(data31)) {
                          let err46 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/5/properties/counter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                        }
                      }
                      var valid9 = _errs60 === errors;
                    } else
                      var valid9 = !0;
                    if (valid9) {
                      if (data.outcome !== void 0) {
                        let data32 = data.outcome, _errs62 = errors;
                        if (!(data32 === "done" || data32 === "refused" || data32 === "failed")) {
                          let err47 = { instancePath: instancePath + "/outcome", schemaPath: "#/oneOf/5/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[5].properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                        }
                        var valid9 = _errs62 === errors;
                      } else
                        var valid9 = !0;
                      if (valid9) {
                        if (data.reason !== void 0) {
                          let _errs63 = errors;
                          validate42(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                          var valid9 = _errs63 === errors;
                        } else
                          var valid9 = !0;
                        if (valid9)
                          if (data.result !== void 0) {
                            let data34 = data.result, _errs64 = errors;
                            if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                              let err48 = { instancePath: instancePath + "/result", schemaPath: "#/oneOf/5/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                            }
                            var valid9 = _errs64 === errors;
                          } else
                            var valid9 = !0;
                      }
                    }
                  }
                }
              }
            } else {
              let err49 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          var _valid0 = _errs56 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs66 = errors;
            if (errors === _errs66)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.kind === void 0 && (missing7 = "kind") || data.device === void 0 && (missing7 = "device") || data.state === void 0 && (missing7 = "state")) {
                  let err50 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                } else {
                  let _errs68 = errors;
                  for (let key7 in data)
                    if (!(key7 === "kind" || key7 === "device" || key7 === "state" || key7 === "reason")) {
                      let err51 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      break;
                    }
                  if (_errs68 === errors) {
                    if (data.kind !== void 0) {
                      let _errs69 = errors;
                      if (data.kind !== "device-status") {
                        let err52 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "device-status" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                      }
                      var valid10 = _errs69 === errors;
                    } else
                      var valid10 = !0;
                    if (valid10) {
                      if (data.device !== void 0) {
                        let data36 = data.device, _errs70 = errors;
                        if (errors === _errs70)
                          if (typeof data36 == "string") {
                            if (func3(data36) > 64) {
                              let err53 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/6/properties/device/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                            }
                          } else {
                            let err54 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/6/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                          }
                        var valid10 = _errs70 === errors;
                      } else
                        var valid10 = !0;
                      if (valid10) {
                        if (data.state !== void 0) {
                          let data37 = data.state, _errs72 = errors;
                          if (!(data37 === "joined" || data37 === "left" || data37 === "silent" || data37 === "heard" || data37 === "refused")) {
                            let err55 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/6/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[6].properties.state.enum }, message: "must be equal to one of the allowed values" };
                            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                          }
                          var valid10 = _errs72 === errors;
                        } else
                          var valid10 = !0;
                        if (valid10)
                          if (data.reason !== void 0) {
                            let _errs73 = errors;
                            validate42(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                            var valid10 = _errs73 === errors;
                          } else
                            var valid10 = !0;
                      }
                    }
                  }
                }
              } else {
                let err56 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            var _valid0 = _errs66 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs74 = errors;
              if (errors === _errs74)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing8;
                  if (data.kind === void 0 && (missing8 = "kind") || data.facts === void 0 && (missing8 = "facts")) {
                    let err57 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  } else {
                    let _errs76 = errors;
                    for (let key8 in data)
                      if (!(key8 === "kind" || key8 === "facts")) {
                        let err58 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                        break;
                      }
                    if (_errs76 === errors) {
                      if (data.kind !== void 0) {
                        let data39 = data.kind, _errs77 = errors;
                        if (!(data39 === "power-loss" || data39 === "power-return" || data39 === "update-failed" || data39 === "update-status" || data39 === "unauthorised-source" || data39 === "diagnostic")) {
                          let err59 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/enum", keyword: "enum", params: { allowedValues: schema14.oneOf[7].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                        }
                        var valid11 = _errs77 === errors;
                      } else
                        var valid11 = !0;
                      if (valid11)
                        if (data.facts !== void 0) {
                          let data40 = data.facts, _errs78 = errors;
                          if (errors === _errs78)
                            if (data40 && typeof data40 == "object" && !Array.isArray(data40))
                              if (Object.keys(data40).length > 32) {
                                let err60 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/7/properties/facts/maxProperties", keyword: "maxProperties", params: { limit: 32 }, message: "must NOT have more than 32 properties" };
                                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                              } else
                                for (let key9 in data40) {
                                  let data41 = data40[key9], _errs81 = errors;
                                  if (typeof data41 != "string" && !(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)) && typeof data41 != "boolean") {
                                    let err61 = { instancePath: instancePath + "/facts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/7/properties/facts/additionalProperties/type", keyword: "type", params: { type: schema14.oneOf[7].properties.facts.additionalProperties.type }, message: "must be string,integer,boolean" };
                                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                  }
                                  if (errors === _errs81 && typeof data41 == "string" && func3(data41) > 200) {
                                    let err62 = { instancePath: instancePath + "/facts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/7/properties/facts/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                  }
                                  var valid12 = _errs81 === errors;
                                  if (!valid12)
                                    break;
                                }
                            else {
                              let err63 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/7/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                            }
                          var valid11 = _errs78 === errors;
                        } else
                          var valid11 = !0;
                    }
                  }
                } else {
                  let err64 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              var _valid0 = _errs74 === errors;
              _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 7]) : _valid0 && (valid0 = !0, passing0 = 7);
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err65 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++, validate41.errors = vErrors, !1;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.atUtcMs === void 0 && (missing0 = "atUtcMs") || data.quality === void 0 && (missing0 = "quality") || data.body === void 0 && (missing0 = "body"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "id" || key0 === "atUtcMs" || key0 === "quality" || key0 === "body")) {
            return validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "report")
              return validate34.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "report" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id !== void 0) {
              let _errs3 = errors;
              validate35(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.atUtcMs !== void 0) {
                let _errs4 = errors;
                validate29(data.atUtcMs, { instancePath: instancePath + "/atUtcMs", parentData: data, parentDataProperty: "atUtcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quality !== void 0) {
                  let _errs5 = errors;
                  validate31(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.body !== void 0) {
                    let _errs6 = errors;
                    validate41(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.ids === void 0 && (missing0 = "ids"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "ids" || key0 === "comeBack")) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "ack")
              return validate60.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ack" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.ids !== void 0) {
              let data1 = data.ids, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  if (data1.length > 2048)
                    return validate60.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs5 = errors;
                      validate35(data1[i0], { instancePath: instancePath + "/ids/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
                      var valid1 = _errs5 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate60.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.comeBack !== void 0) {
                let data3 = data.comeBack, _errs6 = errors;
                if (errors === _errs6)
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing1;
                    if (data3.fromMs === void 0 && (missing1 = "fromMs") || data3.toMs === void 0 && (missing1 = "toMs"))
                      return validate60.errors = [{ instancePath: instancePath + "/comeBack", schemaPath: "#/properties/comeBack/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    {
                      let _errs8 = errors;
                      for (let key1 in data3)
                        if (!(key1 === "fromMs" || key1 === "toMs")) {
                          return validate60.errors = [{ instancePath: instancePath + "/comeBack", schemaPath: "#/properties/comeBack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs8 === errors) {
                        if (data3.fromMs !== void 0) {
                          let data4 = data3.fromMs, _errs9 = errors;
                          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                            return validate60.errors = [{ instancePath: instancePath + "/comeBack/fromMs", schemaPath: "#/properties/comeBack/properties/fromMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs9 && typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 864e5 || isNaN(data4))
                              return validate60.errors = [{ instancePath: instancePath + "/comeBack/fromMs", schemaPath: "#/properties/comeBack/properties/fromMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                            if (data4 < 0 || isNaN(data4))
                              return validate60.errors = [{ instancePath: instancePath + "/comeBack/fromMs", schemaPath: "#/properties/comeBack/properties/fromMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid2 = _errs9 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data3.toMs !== void 0) {
                            let data5 = data3.toMs, _errs11 = errors;
                            if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                              return validate60.errors = [{ instancePath: instancePath + "/comeBack/toMs", schemaPath: "#/properties/comeBack/properties/toMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs11 && typeof data5 == "number" && isFinite(data5)) {
                              if (data5 > 864e5 || isNaN(data5))
                                return validate60.errors = [{ instancePath: instancePath + "/comeBack/toMs", schemaPath: "#/properties/comeBack/properties/toMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                              if (data5 < 0 || isNaN(data5))
                                return validate60.errors = [{ instancePath: instancePath + "/comeBack/toMs", schemaPath: "#/properties/comeBack/properties/toMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else
                    return validate60.errors = [{ instancePath: instancePath + "/comeBack", schemaPath: "#/properties/comeBack/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.utcMs === void 0 && (missing0 = "utcMs") || data.waiting === void 0 && (missing0 = "waiting"))
        return validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "utcMs" || key0 === "waiting")) {
            return validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "welcome")
              return validate63.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "welcome" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.utcMs !== void 0) {
              let _errs3 = errors;
              validate29(data.utcMs, { instancePath: instancePath + "/utcMs", parentData: data, parentDataProperty: "utcMs", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.waiting !== void 0) {
                let _errs4 = errors;
                validate25(data.waiting, { instancePath: instancePath + "/waiting", parentData: data, parentDataProperty: "waiting", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func3(data) > 131072)
        return validate68.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 131072 }, message: "must NOT have more than 131072 characters" }], !1;
      if (!pattern2.test(data))
        return validate68.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]*={0,2}$"' }], !1;
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.container === void 0 && (missing0 = "container"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "container")) {
            return validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "policy-offer")
              return validate67.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "policy-offer" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.container !== void 0) {
              let _errs3 = errors;
              validate68(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.container === void 0 && (missing0 = "container"))
        return validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "container")) {
            return validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "root-offer")
              return validate71.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "root-offer" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.container !== void 0) {
              let _errs3 = errors;
              validate68(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.counter === void 0 && (missing0 = "counter") || data.command === void 0 && (missing0 = "command"))
        return validate74.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "counter" || key0 === "command")) {
            return validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "command")
              return validate74.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.counter !== void 0) {
              let data1 = data.counter, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate74.errors = [{ instancePath: instancePath + "/counter", schemaPath: "#/properties/counter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1))
                  return validate74.errors = [{ instancePath: instancePath + "/counter", schemaPath: "#/properties/counter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate74.errors = [{ instancePath: instancePath + "/counter", schemaPath: "#/properties/counter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.command !== void 0) {
                let data2 = data.command, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
                if (errors === _errs7)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.kind === void 0 && (missing1 = "kind") || data2.device === void 0 && (missing1 = "device")) {
                      let err0 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    } else {
                      let _errs9 = errors;
                      for (let key1 in data2)
                        if (!(key1 === "kind" || key1 === "device")) {
                          let err1 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          break;
                        }
                      if (_errs9 === errors) {
                        if (data2.kind !== void 0) {
                          let _errs10 = errors;
                          if (data2.kind !== "read") {
                            let err2 = { instancePath: instancePath + "/command/kind", schemaPath: "#/properties/command/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.device !== void 0) {
                            let _errs11 = errors;
                            validate42(data2.device, { instancePath: instancePath + "/command/device", parentData: data2, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else {
                    let err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                var _valid0 = _errs7 === errors;
                _valid0 && (valid1 = !0, passing0 = 0);
                let _errs12 = errors;
                if (errors === _errs12)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing2;
                    if (data2.kind === void 0 && (missing2 = "kind")) {
                      let err4 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    } else {
                      let _errs14 = errors;
                      for (let key2 in data2)
                        if (key2 !== "kind") {
                          let err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                          break;
                        }
                      if (_errs14 === errors && data2.kind !== void 0 && data2.kind !== "diagnostic") {
                        let err6 = { instancePath: instancePath + "/command/kind", schemaPath: "#/properties/command/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "diagnostic" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                    }
                  } else {
                    let err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                var _valid0 = _errs12 === errors;
                if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                  errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                else {
                  let err8 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate74.errors = vErrors, !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate60(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs4 = errors;
      validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs5 = errors;
        validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs6 = errors;
          validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs7 = errors;
            validate74(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            var _valid0 = _errs7 === errors;
            _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 6]) : _valid0 && (valid0 = !0, passing0 = 6);
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate21.errors = vErrors, !1;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
