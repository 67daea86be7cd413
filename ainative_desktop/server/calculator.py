"""Arithmetic on untrusted text: parsed, never evaluated as code, bounded in size."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from typing import Any

Number = int | float

LENGTH_LIMIT = 200  # characters; bounds the tree's depth too
BITS_LIMIT = 4096  # of a whole number, which bounds the time a step takes

_BINARY: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_UNARY: dict[type, Callable[[Any], Any]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}
_CONSTANTS = {"pi": math.pi, "e": math.e}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "abs": abs,
    "round": round,
    "min": min,
    "max": max,
    "sqrt": math.sqrt,
    "exp": math.exp,
    "log": math.log,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
}


class CalculationError(Exception):
    """The expression has no value here; the text is a sentence for the person."""


def calculate(expression: str) -> Number:
    """The value of `expression`. Raises CalculationError: not arithmetic, too long, too large, undefined."""
    if len(expression) > LENGTH_LIMIT:
        raise CalculationError(f"The expression is longer than {LENGTH_LIMIT} characters.")
    try:
        return _value(ast.parse(expression.strip(), mode="eval").body)
    except ZeroDivisionError:
        raise CalculationError("The expression divides by zero.") from None
    except OverflowError:
        raise CalculationError("The result is too large.") from None
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError):
        raise CalculationError("The expression cannot be calculated.") from None


def _value(node: ast.expr) -> Number:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return _bounded(value)
        case ast.Name(id=name) if name in _CONSTANTS:
            return _CONSTANTS[name]
        case ast.UnaryOp(op=sign, operand=operand) if type(sign) in _UNARY:
            return _bounded(_UNARY[type(sign)](_value(operand)))
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _BINARY:
            return _apply(sign, _value(left), _value(right))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            return _bounded(_FUNCTIONS[name](*map(_value, args)))
    raise CalculationError("Only numbers, + - * / // % **, brackets, and known functions are understood.")


def _apply(sign: ast.operator, left: Number, right: Number) -> Number:
    whole = isinstance(left, int) and isinstance(right, int)
    if isinstance(sign, ast.Pow) and whole and abs(right) * int(left).bit_length() > BITS_LIMIT:
        raise OverflowError  # before the work is done, not after
    return _bounded(_BINARY[type(sign)](left, right))


def _bounded(value: object) -> Number:
    if isinstance(value, int) and value.bit_length() <= BITS_LIMIT:
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, complex):
        raise CalculationError("The result is not a real number.")
    raise OverflowError
