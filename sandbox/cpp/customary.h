#pragma once
// What HumanEvalPack puts before a program, HumanEval-X's list among it, and no more: each name that a header brings into std is one
// that a program with `using namespace std` can't have.
#include <stdlib.h>
#include <algorithm>
#include <cmath>
#include <math.h>
#include <numeric>
#include <stdio.h>
#include <vector>
#include <set>
#include <map>
#include <queue>
#include <stack>
#include <list>
#include <deque>
#include <boost/any.hpp>
#include <string>
#include <climits>
#include <cstring>
#include <iostream>
#include <sstream>
#include <fstream>
#include <assert.h>
