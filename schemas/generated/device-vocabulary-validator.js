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
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9]*([.-][a-z0-9]+)*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 64)
        return validate23.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
      if (!pattern0.test(data))
        return validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"' }], !1;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.runtime === void 0 && (missing0 = "runtime") || data.features === void 0 && (missing0 = "features"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "runtime" || key0 === "features")) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) > 32)
                  return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.runtime !== void 0) {
              let data1 = data.runtime, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate22.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 65535 || isNaN(data1))
                  return validate22.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate22.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.features !== void 0) {
                let data2 = data.features, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs8 = errors;
                      validate23(data2[i0], { instancePath: instancePath + "/features/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                      var valid1 = _errs8 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var schema9 = { title: "DeviceKind", type: "object", additionalProperties: !1, required: ["name", "doc", "registers"], properties: { name: { $ref: "#/definitions/Name" }, doc: { type: "string" }, registers: { type: "array", items: { title: "Register", type: "object", additionalProperties: !1, required: ["name", "doc", "unit", "mode"], properties: { name: { $ref: "#/definitions/Name" }, doc: { type: "string" }, unit: { enum: ["Wh", "W", "dm3"], description: "Integer unit of every value of this register." }, mode: { enum: ["interval", "instant"], description: "interval: consumption per interval, recoverable later from the meter's profile; instant: a value at the moment of reading." } } } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.doc === void 0 && (missing0 = "doc") || data.registers === void 0 && (missing0 = "registers"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "doc" || key0 === "registers")) {
            return validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.doc !== void 0) {
              let _errs3 = errors;
              if (typeof data.doc != "string")
                return validate26.errors = [{ instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.registers !== void 0) {
                let data2 = data.registers, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0], _errs7 = errors;
                      if (errors === _errs7)
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.name === void 0 && (missing1 = "name") || data3.doc === void 0 && (missing1 = "doc") || data3.unit === void 0 && (missing1 = "unit") || data3.mode === void 0 && (missing1 = "mode"))
                            return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0, schemaPath: "#/properties/registers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          {
                            let _errs9 = errors;
                            for (let key1 in data3)
                              if (!(key1 === "name" || key1 === "doc" || key1 === "unit" || key1 === "mode")) {
                                return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0, schemaPath: "#/properties/registers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (_errs9 === errors) {
                              if (data3.name !== void 0) {
                                let _errs10 = errors;
                                validate23(data3.name, { instancePath: instancePath + "/registers/" + i0 + "/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                var valid2 = _errs10 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data3.doc !== void 0) {
                                  let _errs11 = errors;
                                  if (typeof data3.doc != "string")
                                    return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0 + "/doc", schemaPath: "#/properties/registers/items/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs11 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data3.unit !== void 0) {
                                    let data6 = data3.unit, _errs13 = errors;
                                    if (!(data6 === "Wh" || data6 === "W" || data6 === "dm3"))
                                      return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0 + "/unit", schemaPath: "#/properties/registers/items/properties/unit/enum", keyword: "enum", params: { allowedValues: schema9.properties.registers.items.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid2 = _errs13 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data3.mode !== void 0) {
                                      let data7 = data3.mode, _errs14 = errors;
                                      if (!(data7 === "interval" || data7 === "instant"))
                                        return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0 + "/mode", schemaPath: "#/properties/registers/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema9.properties.registers.items.properties.mode.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid2 = _errs14 === errors;
                                    } else
                                      var valid2 = !0;
                                }
                              }
                            }
                          }
                        } else
                          return validate26.errors = [{ instancePath: instancePath + "/registers/" + i0, schemaPath: "#/properties/registers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid1 = _errs7 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate26.errors = [{ instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var schema10 = { title: "Signal", type: "object", additionalProperties: !1, required: ["name", "doc", "type", "unit", "min", "max", "optional", "freshMs"], properties: { name: { $ref: "#/definitions/Name" }, doc: { type: "string" }, type: { enum: ["power-level", "temperature-level", "duration", "ratio", "count", "text"] }, unit: { enum: ["mdBm", "mdegC", "ms", "permille", "one", "text"], description: "Integer unit in events and state." }, min: { type: "integer" }, max: { type: "integer" }, optional: { type: "boolean", description: "May be missing: a condition over it has to say what then." }, freshMs: { type: "integer", minimum: 0, description: "A sample older than this counts as missing; 0: never stale." }, group: { type: "boolean", description: "May be used to group an aggregate." } } }, func4 = Object.prototype.hasOwnProperty;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.doc === void 0 && (missing0 = "doc") || data.type === void 0 && (missing0 = "type") || data.unit === void 0 && (missing0 = "unit") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max") || data.optional === void 0 && (missing0 = "optional") || data.freshMs === void 0 && (missing0 = "freshMs"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema10.properties, key0)) {
            return validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.doc !== void 0) {
              let _errs3 = errors;
              if (typeof data.doc != "string")
                return validate30.errors = [{ instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type, _errs5 = errors;
                if (!(data2 === "power-level" || data2 === "temperature-level" || data2 === "duration" || data2 === "ratio" || data2 === "count" || data2 === "text"))
                  return validate30.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema10.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.unit !== void 0) {
                  let data3 = data.unit, _errs6 = errors;
                  if (!(data3 === "mdBm" || data3 === "mdegC" || data3 === "ms" || data3 === "permille" || data3 === "one" || data3 === "text"))
                    return validate30.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema10.properties.unit.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.min !== void 0) {
                    let data4 = data.min, _errs7 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate30.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.max !== void 0) {
                      let data5 = data.max, _errs9 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate30.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.optional !== void 0) {
                        let _errs11 = errors;
                        if (typeof data.optional != "boolean")
                          return validate30.errors = [{ instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid0 = _errs11 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.freshMs !== void 0) {
                          let data7 = data.freshMs, _errs13 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate30.errors = [{ instancePath: instancePath + "/freshMs", schemaPath: "#/properties/freshMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs13 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate30.errors = [{ instancePath: instancePath + "/freshMs", schemaPath: "#/properties/freshMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          var valid0 = _errs13 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.group !== void 0) {
                            let _errs15 = errors;
                            if (typeof data.group != "boolean")
                              return validate30.errors = [{ instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs15 === errors;
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
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.doc === void 0 && (missing0 = "doc"))
        return validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "doc")) {
            return validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.doc !== void 0) {
              let _errs3 = errors;
              if (typeof data.doc != "string")
                return validate33.errors = [{ instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.doc === void 0 && (missing0 = "doc"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "doc")) {
            return validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.doc !== void 0) {
              let _errs3 = errors;
              if (typeof data.doc != "string")
                return validate36.errors = [{ instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.doc === void 0 && (missing0 = "doc"))
        return validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "doc")) {
            return validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.doc !== void 0) {
              let _errs3 = errors;
              if (typeof data.doc != "string")
                return validate39.errors = [{ instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema === void 0 && (missing0 = "schema") || data.hubModels === void 0 && (missing0 = "hubModels") || data.devices === void 0 && (missing0 = "devices") || data.signals === void 0 && (missing0 = "signals") || data.events === void 0 && (missing0 = "events") || data.messageKinds === void 0 && (missing0 = "messageKinds") || data.rights === void 0 && (missing0 = "rights"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "schema" || key0 === "hubModels" || key0 === "devices" || key0 === "signals" || key0 === "events" || key0 === "messageKinds" || key0 === "rights")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.schema !== void 0) {
            let _errs2 = errors;
            if (data.schema !== "reeve.device-vocabulary/1")
              return validate21.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "reeve.device-vocabulary/1" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.hubModels !== void 0) {
              let data1 = data.hubModels, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs5 = errors;
                    validate22(data1[i0], { instancePath: instancePath + "/hubModels/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                    var valid1 = _errs5 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/hubModels", schemaPath: "#/properties/hubModels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.devices !== void 0) {
                let data3 = data.devices, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data3)) {
                    var valid2 = !0;
                    let len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs8 = errors;
                      validate26(data3[i1], { instancePath: instancePath + "/devices/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                      var valid2 = _errs8 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.signals !== void 0) {
                  let data5 = data.signals, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data5)) {
                      var valid3 = !0;
                      let len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let _errs11 = errors;
                        validate30(data5[i2], { instancePath: instancePath + "/signals/" + i2, parentData: data5, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                        var valid3 = _errs11 === errors;
                        if (!valid3)
                          break;
                      }
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/signals", schemaPath: "#/properties/signals/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.events !== void 0) {
                    let data7 = data.events, _errs12 = errors;
                    if (errors === _errs12)
                      if (Array.isArray(data7)) {
                        var valid4 = !0;
                        let len3 = data7.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let _errs14 = errors;
                          validate33(data7[i3], { instancePath: instancePath + "/events/" + i3, parentData: data7, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
                          var valid4 = _errs14 === errors;
                          if (!valid4)
                            break;
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.messageKinds !== void 0) {
                      let data9 = data.messageKinds, _errs15 = errors;
                      if (errors === _errs15)
                        if (Array.isArray(data9)) {
                          var valid5 = !0;
                          let len4 = data9.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let _errs17 = errors;
                            validate36(data9[i4], { instancePath: instancePath + "/messageKinds/" + i4, parentData: data9, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
                            var valid5 = _errs17 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/messageKinds", schemaPath: "#/properties/messageKinds/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.rights !== void 0) {
                        let data11 = data.rights, _errs18 = errors;
                        if (errors === _errs18)
                          if (Array.isArray(data11)) {
                            var valid6 = !0;
                            let len5 = data11.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let _errs20 = errors;
                              validate39(data11[i5], { instancePath: instancePath + "/rights/" + i5, parentData: data11, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                              var valid6 = _errs20 === errors;
                              if (!valid6)
                                break;
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
