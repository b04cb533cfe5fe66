package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;

/**
 * The bodies named on one page, and what short names of them mean: 處方, 公司, 環保署. Not thread-safe.
 */
final class Bodies {
  /** A body called by its last character, or by a noun that many bodies' names end with. */
  private static final Pattern BARE =
      Pattern.compile(
          "([局署處院校館會園廠店廟隊台])方?|(公司|集團|銀行|大學|學校|醫院|工會|協會|學會|商會|基金會|委員會|研究所|研究院|研究中心"
              + "|檔案館|博物館|圖書館|美術館|動物園|球會|球隊|俱樂部|餐廳|酒店|超市|報社|劇團|樂團|教會|中心|指揮中心)方?");

  /** What a firm's name may be followed by: 森寶利 is 森寶利超市. */
  private static final Pattern FIRM =
      Pattern.compile("(?:有限|股份有限)?公司|超市|集團|銀行|平台|航空|百貨|酒店|科技|電子|出版社|大學|醫院|餐廳|書店");

  private static final Pattern GOVERNMENT = Pattern.compile("\\p{IsHan}{2}([市縣])政府");
  private static final Pattern SCHOOL = Pattern.compile("(?:中學|小學|大學|學院|書院|學校|幼稚園|國中|國小|高中)$");

  private final PrintedBodies offices;
  private final Set<String> all = new LinkedHashSet<>();

  private final Map<String, Optional<String>> asked = new HashMap<>();

  /** Those passed, the last one last. */
  private final List<String> passed = new ArrayList<>();

  Bodies(String page) {
    offices = new PrintedBodies(page);
    BodyOccurrence.in(page).forEach(occurrence -> all.add(occurrence.name()));
  }

  /** A copy that passes names by itself. */
  private Bodies(Bodies other) {
    offices = other.offices;
    all.addAll(other.all);
    passed.addAll(other.passed);
  }

  /** Bodies known and passed as here, from here on by themselves. */
  Bodies copy() {
    return new Bodies(this);
  }

  /** Passes the name of a body on the way down the page. */
  void pass(String name) {
    passed.remove(name);
    passed.add(name);
  }

  /** The body passed last that a bare noun can mean. */
  Optional<String> meant(String bare) {
    Matcher noun = BARE.matcher(bare);
    if (!noun.matches()) {
      return Optional.empty();
    }
    String ending = noun.group(1) == null ? noun.group(2) : noun.group(1);
    for (int i = passed.size() - 1; i >= 0; i--) {
      String name = passed.get(i);
      if (name.length() > ending.length() + 1 && endsLike(name, ending)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean endsLike(String name, String ending) {
    return ending.equals("校") ? SCHOOL.matcher(name).find() : name.endsWith(ending);
  }

  /** The fullest name printed of the body called {@code name}; empty if it is the fullest. */
  Optional<String> fullest(String name) {
    return asked.computeIfAbsent(name, this::find);
  }

  private Optional<String> find(String name) {
    Optional<String> fuller = offices.fullest(name).or(() -> fuller(name));
    return fuller.filter(f -> !f.equals(name)).flatMap(this::fuller).or(() -> fuller);
  }

  private Optional<String> fuller(String name) {
    List<String> longer =
        all.stream()
            .filter(
                full ->
                    isFirm(full, name)
                        || isInitials(full, name)
                        || isPart(full, name)
                        || isGovernment(full, name))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** Whether {@code name} is an office inside a body: 動物防疫保護處 of 農業局動物防疫保護處. */
  private static boolean isPart(String full, String name) {
    String owner = full.substring(0, full.length() - Math.min(full.length(), name.length()));
    Heads heads = Heads.project();
    return name.length() >= 4
        && full.endsWith(name)
        && heads.kinds(heads.tail(owner)).contains(HeadKind.INSTITUTION);
  }

  private static boolean isGovernment(String full, String name) {
    Matcher government = GOVERNMENT.matcher(full);
    return government.matches() && name.equals(government.group(1) + "府");
  }

  private static boolean isFirm(String full, String name) {
    return full.startsWith(name) && FIRM.matcher(full.substring(name.length())).matches();
  }

  private static boolean isInitials(String full, String name) {
    return name.length() >= 2
        && name.length() < full.length()
        && full.length() <= 3 * name.length()
        && !full.endsWith(name)
        && ShortForm.isInitials(full, name);
  }
}
