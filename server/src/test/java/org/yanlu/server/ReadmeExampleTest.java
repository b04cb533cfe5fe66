package org.yanlu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java example compiles and does what it says. */
class ReadmeExampleTest {
  private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS =
      "import java.nio.file.Path; import org.yanlu.archive.*; import org.yanlu.authority.*;"
          + " import org.yanlu.lucene.*; import org.yanlu.statement.*;\n";

  @TempDir private Path temp;

  @Test
  void theExampleCompilesAndPrintsStatements() throws IOException, InterruptedException {
    String example = example();
    assertTrue(example.lines().count() < 10, "the example is to stay under ten lines");
    SampleArchive.build(temp.resolve("index-data/index"));
    Path folder = Files.createDirectories(temp.resolve("index-data"));
    Files.createSymbolicLink(folder.resolve("authority"), SampleArchive.AUTHORITY);
    compile(
        IMPORTS
            + "class Example { public static void main(String[] a) throws Exception {\n"
            + example
            + "} }\n");
    List<String> printed = run();
    assertFalse(printed.isEmpty());
    assertTrue(printed.stream().allMatch(line -> line.contains(": ")), printed.toString());
  }

  private static String example() throws IOException {
    Matcher matcher =
        EXAMPLE.matcher(Files.readString(Path.of(System.getProperty("yanlu.root"), "README.md")));
    assertTrue(matcher.find(), "README.md has no Java example");
    return matcher.group(1);
  }

  private void compile(String source) throws IOException {
    Path file = Files.writeString(temp.resolve("Example.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d", temp.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertTrue(compiled, messages.toString());
    }
  }

  private List<String> run() throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty("java.home"), "bin", "java");
    String path = temp + File.pathSeparator + System.getProperty("java.class.path");
    Path out = temp.resolve("out.txt");
    Process process =
        new ProcessBuilder(launcher.toString(), "-Dstdout.encoding=UTF-8", "-cp", path, "Example")
            .directory(temp.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor(), Files.readString(out));
    return Files.readAllLines(out);
  }
}
