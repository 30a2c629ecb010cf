// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers.h"

#include <QPrinterInfo>

namespace fivepace {

void Printers::look()
{
    m_names = QPrinterInfo::availablePrinterNames();
    const auto usual = m_names.indexOf(QPrinterInfo::defaultPrinterName());
    m_usual = m_names.isEmpty() ? -1 : static_cast<int>(std::max<qsizetype>(0, usual));
    Q_EMIT changed();
}

} // namespace fivepace
